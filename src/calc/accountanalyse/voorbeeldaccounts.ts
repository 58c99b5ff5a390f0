import type { Language } from '../text';
import type { Account } from './account';
import { nieuwAccount } from './nieuwAccount';
import { beterBed } from './voorbeelden/beterBed';
import { hydratec } from './voorbeelden/hydratec';
import { nedap } from './voorbeelden/nedap';
import type { Voorbeeldbron } from './voorbeelden/voorbeeldbron';

/** An example without a number: it gets the next one of the workbook. */
export type Voorbeeldaccount = Omit<Account, 'nummer'> & Pick<Voorbeeldbron, 'soort'>;

/** Figures are published in thousands of euro. */
const EENHEID = '1000';
const talen: readonly Language[] = ['nl', 'en'];

/** Three real companies per language, with figures that they published: a strong one, a weak one, and one with missing years. */
export const voorbeeldaccounts: readonly Voorbeeldaccount[] = talen.flatMap((taal) =>
  [nedap, hydratec, beterBed].map(({ soort, naam, branche, plaats, kvk, bron, bronDatum, jaren }) => {
    const velden = { naam, branche, plaats, kvk, bron: bron[taal], bronDatum, eenheid: EENHEID, status: 'prospect' };
    return { ...nieuwAccount({ nummer: '', taal, velden }), soort, jaren };
  }),
);
