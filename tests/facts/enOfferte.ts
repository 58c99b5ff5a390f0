import { exact } from '../../src/calc/decimal';
import type { Aanpassing, Btw, BtwCategorie, Offerte, Offerteregel } from '../../src/calc/offerte';

interface Vat {
  readonly category: string;
  /** Null, or left out, where the category has none. */
  readonly percent?: string | null;
}
interface AllowanceCharge {
  readonly charge: boolean;
  readonly amount: string;
}
export interface EnCase {
  readonly caseId: string;
  readonly lines: readonly {
    readonly qty?: string;
    readonly price: string;
    readonly baseQty?: string;
    readonly net: string;
    readonly vat: Vat;
    readonly allowancesCharges?: readonly AllowanceCharge[];
  }[];
  readonly docAllowancesCharges: readonly (AllowanceCharge & { readonly vat: Vat })[];
  readonly expected: {
    readonly lineExtension: string;
    readonly allowanceTotal?: string;
    readonly chargeTotal?: string;
    readonly taxExclusive: string;
    readonly taxInclusive: string;
    readonly prepaid?: string;
    readonly rounding?: string;
    readonly payable: string;
    readonly taxTotal: string;
    readonly taxSubtotals: readonly (Vat & { readonly taxable: string; readonly tax: string })[];
  };
}

/** The categories of EN 16931; B, L and M are schemes of other countries with rates of their own. */
const categorieen: Readonly<Record<string, BtwCategorie>> = {
  S: 'standaard',
  B: 'standaard',
  L: 'standaard',
  M: 'standaard',
  Z: 'nul',
  E: 'vrijgesteld',
  AE: 'verlegd',
  K: 'intracommunautair',
  G: 'export',
  O: 'buiten btw',
};

export const isBtw = ({ category, percent }: Vat): Btw => ({
  categorie: categorieen[category] as BtwCategorie,
  tarief: exact.zero.plus(percent ?? 0).div(100).toFixed(),
});

/** Allowances, or charges, of one line added up. */
const opgeteld = (list: readonly AllowanceCharge[] = [], isCharge: boolean): string =>
  list
    .filter(({ charge }) => charge === isCharge)
    .reduce((total, { amount }) => total.plus(amount), exact.zero)
    .toFixed();

/** An invoice of EN 16931 as an offerte. */
export function enOfferte({ lines, docAllowancesCharges, expected }: EnCase): Offerte {
  const regels = lines.map(
    ({ qty, price, baseQty, vat, allowancesCharges }): Offerteregel => ({
      ...(qty !== undefined && { aantal: qty }),
      stuksprijs: price,
      ...(baseQty !== undefined && { prijsPer: baseQty }),
      kortingBedrag: opgeteld(allowancesCharges, false),
      toeslagBedrag: opgeteld(allowancesCharges, true),
      btw: isBtw(vat),
    }),
  );
  const aanpassingen = (isCharge: boolean): readonly Aanpassing[] =>
    docAllowancesCharges
      .filter(({ charge }) => charge === isCharge)
      .map(({ amount, vat }) => ({ bedrag: amount, btw: isBtw(vat) }));
  return {
    regels,
    kortingen: aanpassingen(false),
    toeslagen: aanpassingen(true),
    ...(expected.prepaid !== undefined && { vooruitbetaald: expected.prepaid }),
    ...(expected.rounding !== undefined && { afrondingsbedrag: expected.rounding }),
  };
}
