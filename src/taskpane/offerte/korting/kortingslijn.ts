import { isProblem } from '../../../calc/evaluate';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import type { Effecten } from './useKortingseffect';

/** What the chart draws: gross profit and margin from no discount to `reach`, a fraction. */
export interface Kortingslijn {
  readonly reach: number;
  readonly punten: readonly { readonly korting: string; readonly brutowinst: string; readonly na?: string }[];
}

/** The gross profit goes down in a straight line, the margin in a bend that so many pieces follow. */
const PIECES = 16;

export function kortingslijn(effecten: Effecten, reachInPercents: number): Kortingslijn {
  const reach = reachInPercents / 100;
  const punten = Array.from({ length: PIECES + 1 }, (_, at) => celtekst((reach * at) / PIECES)).flatMap((korting) => {
    const effect = effecten(korting);
    if (isProblem(effect) || !effect.marge) return [];
    const { brutowinst, na } = effect.marge;
    return [{ korting, brutowinst, ...(na !== undefined && { na }) }];
  });
  return { reach, punten };
}
