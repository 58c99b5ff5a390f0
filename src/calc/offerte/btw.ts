import { sum } from '../arithmetic';
import type { Calculator, Cents, Num } from '../num';

/** How the btw of an offerte is rounded: once per rate, or per line and per adjustment. Both are allowed; never mixed. */
export type BtwAfronding = 'totaal' | 'regel';

/** All amounts that carry the same rate. */
export interface Tariefbedragen<N> {
  readonly tarief: N;
  readonly bedragen: readonly N[];
}

/** Amounts and the rates beside them by rate, the highest first: that one gets the last cent when bases are equal. */
export function bedragenPerTarief<N extends Num<N>>(
  bedragen: readonly N[],
  tarieven: readonly N[],
): readonly Tariefbedragen<N>[] {
  const groepen: { tarief: N; bedragen: N[] }[] = [];
  bedragen.forEach((bedrag, index) => {
    const tarief = tarieven[index] as N;
    const groep = groepen.find((candidate) => candidate.tarief.equals(tarief));
    if (groep) groep.bedragen.push(bedrag);
    else groepen.push({ tarief, bedragen: [bedrag] });
  });
  return groepen.sort((a, b) => (b.tarief.lessThan(a.tarief) ? -1 : 1));
}

/** The btw over amounts with one rate, in cents: rounded once over all of them, or for each of them. */
export function btwOver<N extends Num<N>>(
  { tarief, bedragen }: Tariefbedragen<N>,
  afronding: BtwAfronding,
  calculator: Calculator<N>,
): Cents<N> {
  const { toCents } = calculator;
  const belast = afronding === 'regel' ? bedragen : [sum(bedragen, calculator)];
  const btw = belast.map((bedrag) => toCents(bedrag.times(tarief)));
  return toCents(sum(btw, calculator));
}
