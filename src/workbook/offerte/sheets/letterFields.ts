import type { Veld } from '../veld';
import { HEAD_ROWS, type LetterLayout } from './letterLayout';

/** A cell of the letter that is filled in, over these columns; its label stands in another column of the same row. */
export interface LetterField {
  readonly veld: Veld;
  readonly row: number;
  readonly from: LetterEdge;
  readonly to: LetterEdge;
  readonly label?: LetterEdge;
}
/** The columns that the parts of the letter begin and end at, by what the table prints there. */
export type LetterEdge = 'nr' | 'omschrijving' | 'aantal' | 'eenheid' | 'prijs' | 'korting' | 'btw' | 'bedrag';

const inRows = (first: number, fields: readonly Omit<LetterField, 'row'>[]): readonly LetterField[] =>
  fields.map((field, index) => ({ ...field, row: first + index }));

const account = (['naam', 'contactpersoon', 'adres', 'plaats', 'land', 'btwId'] as const).map((key) => ({
  veld: `account.${key}` as const,
  from: 'nr' as const,
  to: 'omschrijving' as const,
}));
const sender = (['adres', 'plaats', 'contact'] as const).map((key) => ({
  veld: `organisatie.${key}` as const,
  from: 'eenheid' as const,
  to: 'bedrag' as const,
}));
const besideLabel = (veld: Veld) => ({
  veld,
  label: 'eenheid' as const,
  from: 'korting' as const,
  to: 'bedrag' as const,
});

/** Everything above the table. */
export const headFields: readonly LetterField[] = [
  { veld: 'organisatie.naam', row: HEAD_ROWS.name, from: 'nr', to: 'omschrijving' },
  ...inRows(HEAD_ROWS.parties, account),
  ...inRows(HEAD_ROWS.parties, [
    ...sender,
    ...(['organisatie.kvk', 'organisatie.btwId', 'organisatie.iban'] as const).map(besideLabel),
  ]),
  ...inRows(HEAD_ROWS.title + 1, (['datum', 'voorwaarden.geldigTot', 'referentie'] as const).map(besideLabel)),
  { veld: 'betreft', row: HEAD_ROWS.subject, label: 'nr', from: 'omschrijving', to: 'omschrijving' },
  { veld: 'inleiding', row: HEAD_ROWS.introduction, from: 'nr', to: 'bedrag' },
];

/** The terms and the closing words, below the totals. */
export function termFields({ terms, slot }: LetterLayout): readonly LetterField[] {
  const term = (veld: Veld, row: number, to: LetterEdge = 'bedrag'): LetterField => ({
    veld,
    row: terms + row,
    label: 'nr',
    from: 'aantal',
    to,
  });
  const beside = (veld: Veld, row: number, from: LetterEdge): LetterField => ({
    veld,
    row: terms + row,
    from,
    to: 'bedrag',
  });
  return [
    term('voorwaarden.levertijd', 1),
    term('voorwaarden.leverdatum', 2),
    term('voorwaarden.leveringsvoorwaarde', 3, 'prijs'),
    beside('voorwaarden.leveringsplaats', 3, 'korting'),
    term('voorwaarden.betalingstermijn', 4),
    term('voorwaarden.betalingskorting', 5, 'prijs'),
    beside('voorwaarden.betalingskortingDagen', 5, 'korting'),
    term('voorwaarden.verbindend', 6),
    term('voorwaarden.algemeneVoorwaarden', 7, 'prijs'),
    { ...beside('voorwaarden.meegestuurd', 7, 'bedrag'), label: 'korting' },
    { veld: 'slot', row: slot, from: 'nr', to: 'bedrag' },
  ];
}
/** The rows of the terms below their heading. */
export const TERM_ROWS = 7;
