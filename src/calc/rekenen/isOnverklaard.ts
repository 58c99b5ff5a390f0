import type { Poging } from './beheersing';

/** After so many wrong answers that nobody can explain, all steps are shown and the same kind of exercise comes once more. */
const ONVERKLAARD = 2;

/**
 * Whether the last attempts at this template, without a hint, came twice in a row to answers that nobody can explain; after
 * that the count begins again.
 */
export function isOnverklaard(pogingen: readonly Poging[], template: string): boolean {
  let aantal = 0;
  for (const poging of pogingen) {
    if (poging.template !== template) continue;
    aantal = poging.code === 'ONBEKEND' && !poging.hint ? aantal + 1 : 0;
  }
  return aantal > 0 && aantal % ONVERKLAARD === 0;
}
