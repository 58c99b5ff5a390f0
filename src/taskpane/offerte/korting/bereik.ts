import type { Kortingsruimte } from '../../../calc/offerte/leven/kortingsruimte';

/** Percents: the least the slider reaches, what it reaches beyond what matters, and what its end is a multiple of. */
const LEAST = 20;
const BEYOND = 5;
const ROUND = 5;
/** A floor that lies further away than this would leave too little of the slider for the discounts that one gives. */
const FARTHEST = 50;

/** Where a slider for the discount ends, in percents: beyond the mandate, the floor and the discount as it stands. */
export function bereik({ totMandaat = '0', totMarge = '0' }: Kortingsruimte, ...kortingen: readonly string[]): number {
  const [mandaat, marge] = [Number(totMandaat) * 100, Number(totMarge) * 100];
  const most = Math.max(mandaat, marge <= FARTHEST ? marge : 0, ...kortingen.map((korting) => Number(korting) * 100));
  return Math.min(100, Math.max(LEAST, Math.ceil((most + BEYOND) / ROUND) * ROUND));
}
