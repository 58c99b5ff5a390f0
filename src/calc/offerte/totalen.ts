import { sum } from '../arithmetic';
import type { Calculator, Cents, Num } from '../num';
import { bedragenPerTarief, btwOver, type BtwAfronding } from './btw';
import { regelbedrag, regelsOf, subtotaalVan, type Regel } from './regel';
import { verdeling } from './verdeling';

export interface Offerteregel<N> extends Regel<N> {
  readonly btwTarief: N;
}
export interface Offerte<N> {
  readonly regels: readonly Offerteregel<N>[];
  /** A fraction of the subtotal. */
  readonly factuurkorting: N;
  /** In euro excluding btw; follows the rates of the goods. */
  readonly vracht: N;
  readonly btwAfronding: BtwAfronding;
}
export interface Tariefgroep<N> {
  readonly tarief: N;
  readonly grondslag: Cents<N>;
  readonly btw: Cents<N>;
}
export interface OfferteTotalen<N> {
  readonly regels: readonly Cents<N>[];
  readonly subtotaal: Cents<N>;
  readonly factuurkorting: Cents<N>;
  readonly vracht: Cents<N>;
  /** From the highest rate to the lowest. */
  readonly perTarief: readonly Tariefgroep<N>[];
  readonly btw: Cents<N>;
  readonly totaal: Cents<N>;
}

/** Quantities, and beside each its price, its discount and its rate, as lines. */
export const offerteregelsOf = <N>(
  aantallen: readonly N[],
  prijzen: readonly N[],
  kortingen: readonly N[],
  btwTarieven: readonly N[],
): readonly Offerteregel<N>[] =>
  regelsOf(aantallen, prijzen, kortingen).flatMap((regel, index) => {
    const btwTarief = btwTarieven[index];
    return btwTarief === undefined ? [] : [{ ...regel, btwTarief }];
  });

/**
 * The totals of an offerte, every amount in cents. The discount comes before btw and is split over the rates by the
 * lines' amounts; the freight is split by what is left after the discount.
 */
export function totalen<N extends Num<N>>(offerte: Offerte<N>, calculator: Calculator<N>): OfferteTotalen<N> {
  const { zero, toCents } = calculator;
  const regels = offerte.regels.map((regel) => regelbedrag(regel, calculator));
  const subtotaal = subtotaalVan(regels, calculator);
  const factuurkorting = toCents(subtotaal.times(offerte.factuurkorting));
  const vracht = toCents(offerte.vracht);

  const groepen = bedragenPerTarief<N>(
    regels,
    offerte.regels.map(({ btwTarief }) => btwTarief),
  );
  const bases = groepen.map(({ bedragen }) => sum(bedragen, calculator));
  const kortingen = verdeling(factuurkorting, bases, calculator);
  const naKorting = bases.map((base, index) => base.minus(kortingen[index] as N));
  const vrachten = verdeling(vracht, naKorting, calculator);

  const perTarief = groepen.map(({ tarief, bedragen }, index): Tariefgroep<N> => {
    const [korting, deelVracht] = [kortingen[index], vrachten[index]] as [N, N];
    const belast = { tarief, bedragen: [...bedragen, zero.minus(korting), deelVracht] };
    return {
      tarief,
      grondslag: toCents(sum(belast.bedragen, calculator)),
      btw: btwOver(belast, offerte.btwAfronding, calculator),
    };
  });
  const btw = toCents(
    sum(
      perTarief.map((groep) => groep.btw),
      calculator,
    ),
  );
  const totaal = toCents(subtotaal.minus(factuurkorting).plus(vracht).plus(btw));
  return { regels, subtotaal, factuurkorting, vracht, perTarief, btw, totaal };
}
