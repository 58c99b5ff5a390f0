import { exact, type Decimal } from '../../src/calc/decimal';
import { berekenOfferte, type Aanpassing, type Btw, type Offerte, type Offerteregel } from '../../src/calc/offerte';

export interface ErpCase {
  readonly id: string;
  readonly pricesIncludeVat: boolean;
  readonly lines: readonly {
    readonly qty: string;
    readonly price: string;
    readonly discountPct?: string;
    readonly discountAmount?: string;
    readonly discountAmountPerUnit?: string;
    readonly chargeAmount?: string;
    /** A percentage. */
    readonly vat?: string;
  }[];
  readonly document: {
    readonly discountAmount?: string;
    readonly discountPct?: string;
    readonly charges?: readonly { readonly amount: string; readonly vat: string }[];
    readonly freight?: string;
    readonly payableRoundTo?: string;
  };
  readonly expected: {
    readonly linesTotal?: string;
    readonly net?: string;
    readonly vat?: string;
    readonly total?: string;
    readonly groups?: Readonly<Record<string, readonly [net: string, vat: string]>>;
  };
  readonly reproducedBy: readonly string[];
}

const number = (text: string): Decimal => exact.zero.plus(text);
const fraction = (percent: string): string => number(percent).div(100).toFixed();
/** A line without vat is category nul, which is what our lines are too. */
const btwOf = (percent: string | undefined): { readonly btw?: Btw } =>
  percent === undefined ? {} : { btw: { categorie: 'standaard', tarief: fraction(percent) } };

/** A case of another system as an offerte, by the method that its outcome was computed with. */
export function erpOfferte({ lines, document, pricesIncludeVat, reproducedBy }: ErpCase): Offerte {
  const regels = lines.map(
    ({ qty, price, discountPct, discountAmount, discountAmountPerUnit, chargeAmount, vat }): Offerteregel => ({
      aantal: qty,
      stuksprijs: price,
      ...(discountPct !== undefined && { kortingen: [fraction(discountPct)] }),
      ...(discountAmount !== undefined && { kortingBedrag: discountAmount }),
      ...(discountAmountPerUnit !== undefined && {
        kortingBedrag: number(discountAmountPerUnit).times(qty).toFixed(),
      }),
      ...(chargeAmount !== undefined && { toeslagBedrag: chargeAmount }),
      ...btwOf(vat),
    }),
  );
  const { discountAmount, discountPct, charges = [], freight, payableRoundTo } = document;
  const kortingen: Aanpassing[] = [];
  if (discountAmount !== undefined) kortingen.push({ bedrag: discountAmount });
  if (discountPct !== undefined) kortingen.push({ percentage: fraction(discountPct) });
  const isPerRate = reproducedBy.includes('perRate') || !reproducedBy.includes('perLine');
  const offerte: Offerte = {
    prijzen: pricesIncludeVat ? 'inclusief' : 'exclusief',
    afronding: isPerRate ? 'per tarief' : 'per regel',
    regels,
    kortingen,
    toeslagen: charges.map(({ amount, vat }) => ({ bedrag: amount, ...btwOf(vat) })),
    ...(freight !== undefined && { vracht: { bedrag: freight } }),
  };
  return payableRoundTo === undefined ? offerte : { ...offerte, afrondingsbedrag: toMultiple(offerte, payableRoundTo) };
}

/** What brings the amount to be paid to the nearest multiple, such as the 0.05 of Swiss coins. */
function toMultiple(offerte: Offerte, multiple: string): string {
  const { teBetalen } = berekenOfferte(offerte);
  return exact.round(number(teBetalen).div(multiple), exact.zero).times(multiple).minus(teBetalen).toFixed();
}
