import { cascade, sum } from '../arithmetic';
import type { Calculator, Cents, Num } from '../num';
import { verdeling } from './verdeling';

/** How the btw of an offerte is rounded: once per rate, or per line and per adjustment. Both are allowed; never mixed. */
export type BtwAfronding = 'totaal' | 'regel';

export interface Offerteregel<N> {
  readonly aantal: N;
  /** Per piece, excluding btw. */
  readonly stuksprijs: N;
  /** Fractions, each taken from what the previous one left. */
  readonly kortingen: readonly N[];
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

/** The amount of one line excluding btw, in cents: quantity × price × what the discounts leave. */
export const regelbedrag = <N extends Num<N>>(
  { aantal, stuksprijs, kortingen }: Omit<Offerteregel<N>, 'btwTarief'>,
  calculator: Calculator<N>,
): Cents<N> => calculator.toCents(aantal.times(stuksprijs).times(cascade(kortingen, calculator)));

/**
 * The totals of an offerte, every amount in cents. The discount comes before btw and is split over the rates by the
 * lines' amounts; the freight is split by what is left after the discount.
 */
export function totalen<N extends Num<N>>(offerte: Offerte<N>, calculator: Calculator<N>): OfferteTotalen<N> {
  const { toCents } = calculator;
  const regels = offerte.regels.map((regel) => regelbedrag(regel, calculator));
  const subtotaal = toCents(sum(regels, calculator));
  const factuurkorting = toCents(subtotaal.times(offerte.factuurkorting));
  const vracht = toCents(offerte.vracht);

  const groepen = groepeer(offerte.regels, regels);
  const bases = groepen.map(({ bedragen }) => sum(bedragen, calculator));
  const kortingen = verdeling(factuurkorting, bases, calculator);
  const naKorting = bases.map((base, index) => base.minus(kortingen[index] as N));
  const vrachten = verdeling(vracht, naKorting, calculator);

  const perTarief = groepen.map(({ tarief, bedragen }, index): Tariefgroep<N> => {
    const grondslag = toCents((naKorting[index] as N).plus(vrachten[index] as N));
    const korting = calculator.zero.minus(kortingen[index] as N);
    const apart = [...bedragen, korting, vrachten[index] as N];
    const belast = offerte.btwAfronding === 'regel' ? apart : [grondslag];
    const btw = belast.map((bedrag) => toCents(bedrag.times(tarief)));
    return { tarief, grondslag, btw: toCents(sum(btw, calculator)) };
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

/** The lines' amounts per rate, the highest rate first: that one gets the last cent when bases are equal. */
function groepeer<N extends Num<N>>(
  regels: readonly Offerteregel<N>[],
  bedragen: readonly Cents<N>[],
): { tarief: N; bedragen: Cents<N>[] }[] {
  const groepen: { tarief: N; bedragen: Cents<N>[] }[] = [];
  regels.forEach(({ btwTarief }, index) => {
    const bedrag = bedragen[index] as Cents<N>;
    const groep = groepen.find(({ tarief }) => tarief.equals(btwTarief));
    if (groep) groep.bedragen.push(bedrag);
    else groepen.push({ tarief: btwTarief, bedragen: [bedrag] });
  });
  return groepen.sort((a, b) => (b.tarief.lessThan(a.tarief) ? -1 : 1));
}
