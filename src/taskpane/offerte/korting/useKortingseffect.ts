import { useDeferredValue, useMemo } from 'react';
import type { Problem } from '../../../calc/errors';
import { kortingseffecten, type Kortingseffect } from '../../../calc/offerte/leven/kortingseffect';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';

export type Effecten = (korting: string) => Kortingseffect | Problem;

/** What every discount would do to an offerte; the lines are computed once for all of them. */
export const useKortingseffecten = (document: OfferteDocument): Effecten =>
  useMemo(() => kortingseffecten(document), [document]);

/** What one discount does; the control that sets it never waits for the answer. */
export function useKortingseffect(effecten: Effecten, korting: string): Kortingseffect | Problem {
  const asked = useDeferredValue(korting);
  return useMemo(() => effecten(asked || '0'), [effecten, asked]);
}
