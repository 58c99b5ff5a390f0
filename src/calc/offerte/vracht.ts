import type { Calculator, Num } from '../num';

/** What the customer pays for the freight: nothing from the francogrens on, which is included. Without one, always. */
export const vrachtBij = <N extends Num<N>>(
  orderbedrag: N,
  vrachtkosten: N,
  francogrens: N | undefined,
  { zero }: Calculator<N>,
): N => (francogrens?.lessThanOrEqualTo(orderbedrag) ? zero : vrachtkosten);
