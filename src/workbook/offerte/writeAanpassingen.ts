import type { Aanpassing } from '../../calc/offerte/offerte';
import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Undo } from './offerteboek';
import { btwSoortCell } from './store/btwSoortCell';
import { rewriteTable } from './store/rewriteTable';

/** Replaces the discounts and surcharges on the whole document. */
export const writeAanpassingen = (
  sleutel: Offertesleutel,
  { kortingen, toeslagen }: { readonly kortingen: readonly Aanpassing[]; readonly toeslagen: readonly Aanpassing[] },
): Promise<Undo> =>
  rewriteTable(
    sleutel,
    'aanpassingen',
    [
      ...kortingen.map((korting) => cellsOf('korting', korting)),
      ...toeslagen.map((toeslag) => cellsOf('toeslag', toeslag)),
    ],
    (document) => ({ ...document, kortingen, toeslagen }),
  );

const cellsOf = (
  soort: 'korting' | 'toeslag',
  { omschrijving = '', percentage = '', bedrag = '', btw }: Aanpassing,
): Readonly<Record<string, string>> => ({
  soort,
  omschrijving,
  percentage,
  bedrag,
  btwSoort: btwSoortCell(btw),
  btw: btw?.tarief ?? '',
});
