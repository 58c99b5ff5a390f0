import { sum } from '../arithmetic';
import { CalculationError } from '../errors';
import type { Calculator, Cents, Num } from '../num';
import type { BtwAfronding } from './btw';
import type { OfferteregelCijfers } from './cijfers';
import { Offertefout } from './offertefout';
import { regelsOf } from './regel';
import { totalenVan } from './totalenVan';

export interface Offerte<N> {
  readonly regels: readonly OfferteregelCijfers<N>[];
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
): readonly OfferteregelCijfers<N>[] =>
  regelsOf(aantallen, prijzen, kortingen).flatMap((regel, index) => {
    const tarief = btwTarieven[index];
    return tarief === undefined ? [] : [{ ...regel, btw: { categorie: 'standaard', tarief } }];
  });

/** The totals of an offerte that has lines at rates, one discount and freight in proportion. */
export function totalen<N extends Num<N>>(offerte: Offerte<N>, calculator: Calculator<N>): OfferteTotalen<N> {
  const { factuurkorting, btwAfronding } = offerte;
  const { regels, kortingen, btw, btwTotaal, ...rest } = withoutField(() =>
    totalenVan(
      {
        afronding: btwAfronding === 'regel' ? 'per regel' : 'per tarief',
        regels: offerte.regels,
        kortingen: [{ percentage: factuurkorting }],
        vracht: { bedrag: offerte.vracht },
      },
      calculator,
    ),
  );
  return {
    ...rest,
    regels: regels.map(({ netto }) => netto),
    factuurkorting: calculator.toCents(sum(kortingen, calculator)),
    perTarief: btw.map(({ tarief, grondslag, bedrag }) => ({ tarief, grondslag, btw: bedrag })),
    btw: btwTotaal,
  };
}

/** The parameters of a function bear other names than the fields of an offerte. */
function withoutField<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw error instanceof Offertefout ? new CalculationError(error.flaw) : error;
  }
}
