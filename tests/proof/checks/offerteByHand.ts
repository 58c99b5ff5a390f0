import { exactly, type Pair } from '../check';
import { number, one, paper, rounded, roundedShare, times, totalOf } from '../byHand';

const each = (figures: number | number[], index: number): number =>
  typeof figures === 'number' ? figures : (figures[figures.length === 1 ? 0 : index] as number);
const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Whole cents in proportion; what is left over goes to the largest, of equal ones to the first. */
function split(amount: bigint, bases: readonly bigint[]): readonly bigint[] {
  if (amount === 0n) return bases.map(() => 0n);
  const whole = totalOf(bases);
  const shares = bases.map((base) => roundedShare(amount, base, whole));
  const largest = bases.reduce((best, base, index) => (size(base) > size(bases[best] as bigint) ? index : best), 0);
  const rest = amount - totalOf(shares);
  return shares.map((share, index) => (index === largest ? share + rest : share));
}

/** An offerte worked out on paper: lines, discount, freight and btw, each in whole cents. */
export function offerteTotaal(
  y: number,
  aantallen: number[],
  prijzen: number[],
  kortingen: number | number[],
  tarieven: number | number[],
  factuurkorting: number,
  vracht: number,
  afronding: string,
): readonly Pair[] {
  const regels = aantallen.map((aantal, index) => ({
    tarief: each(tarieven, index),
    bedrag: rounded(times(times(paper(aantal), paper(prijzen[index] as number)), one - paper(each(kortingen, index)))),
  }));
  const rates = [...new Set(regels.map(({ tarief }) => tarief))].sort((a, b) => b - a);
  const lines = rates.map((rate) => regels.filter(({ tarief }) => tarief === rate).map(({ bedrag }) => bedrag));
  const bases = lines.map(totalOf);
  const discount = rounded(times(totalOf(bases), paper(factuurkorting)));
  const discounts = split(discount, bases);
  const left = bases.map((base, index) => base - (discounts[index] as bigint));
  const freight = rounded(paper(vracht));
  const freights = split(freight, left);
  const btw = rates.map((rate, index) => {
    const taxed =
      afronding === 'regel'
        ? [...(lines[index] as bigint[]), -(discounts[index] as bigint), freights[index] as bigint]
        : [(left[index] as bigint) + (freights[index] as bigint)];
    return totalOf(taxed.map((amount) => rounded(times(amount, paper(rate)))));
  });
  const total = totalOf(left) + freight + totalOf(btw);
  return [exactly(y, number(total))];
}
