import type { Aanpassing } from '../../calc/offerte/offerte';
import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Aanpassingen, Undo, Vervanging } from './offerteboek';
import { btwSoortCell } from './store/btwSoortCell';
import { rewriteTable } from './store/rewriteTable';
import { vervangen } from './store/vervangen';

/** Replaces the discounts and surcharges on the whole document. */
export const writeAanpassingen = (sleutel: Offertesleutel, aanpassingen: Vervanging<Aanpassingen>): Promise<Undo> =>
  rewriteTable(
    sleutel,
    'aanpassingen',
    ({ kortingen = [], toeslagen = [] }) => [
      ...kortingen.map((korting) => cellsOf('korting', korting)),
      ...toeslagen.map((toeslag) => cellsOf('toeslag', toeslag)),
    ],
    {
      changed: (document) => {
        const { kortingen = [], toeslagen = [] } = document;
        return { ...document, ...vervangen(aanpassingen, { kortingen, toeslagen }) };
      },
    },
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
