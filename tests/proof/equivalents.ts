interface Equivalent {
  readonly file: string;
  /** Only in these functions; in all of them when not said. */
  readonly ids?: readonly string[];
  /** Why no outcome changes. */
  readonly why: string;
  /** What the operation is changed into, and the code that it stands for. */
  readonly changes: readonly (readonly [change: string, code: string])[];
}

/**
 * Changes of a formula that leave every outcome as it is, to all digits that a cell shows. They are known by their code:
 * whoever changes that has to think again.
 */
const equivalents: readonly Equivalent[] = [
  {
    file: 'arithmetic.ts',
    ids: ['JAARPROGNOSE', 'PARETO', 'GEWOGENGEMIDDELDE'],
    why: 'Both sums of a quotient change their sign.',
    changes: [['minus', 'total.plus(figure)']],
  },
  {
    file: 'codeviation.ts',
    ids: ['REGRESSIE', 'TREND'],
    why: 'Both deviations of a quotient change their sign.',
    changes: [
      [
        'swapped',
        'calculator .number(x.length) .times(sumOfProducts([x, y], calculator)) .minus(sum(x, calculator).times(sum(y, calculator)))',
      ],
    ],
  },
  {
    file: 'arithmetic.ts',
    why: 'Only roots beyond what doubles can square are taken as a power; the root of zero stays zero.',
    changes: [
      ['next', 'number(0.5)'],
      ['times', 'figure.pow(number(0.5))'],
    ],
  },
  {
    file: 'arithmetic.ts',
    why: 'A sort only asks whether the later of two goes first.',
    changes: [['negated', 'a.lessThan(b)']],
  },
  {
    file: 'abc.ts',
    why: 'A sort only asks whether the later of two goes first.',
    changes: [['negated', 'a.omzet.lessThan(b.omzet)']],
  },
  {
    file: 'measures.ts',
    why: 'A sort only asks whether the later of two goes first.',
    changes: [['negated', 'b.figure.lessThan(a.figure)']],
  },
  {
    file: 'btw.ts',
    ids: ['OFFERTE.BTW'],
    why: 'A sum does not depend on the order of the rates.',
    changes: [
      ['negated', 'b.tarief.lessThan(a.tarief)'],
      ['negated', 'a.tarief.equals(b.tarief)'],
    ],
  },
  {
    file: 'btw.ts',
    why: 'A sum of whole cents is whole cents; the rounding tells the compiler.',
    changes: [['unrounded', 'calculator.toCents(sum(btw, calculator))']],
  },
  {
    file: 'regel.ts',
    why: 'A sum of whole cents is whole cents; the rounding tells the compiler.',
    changes: [['unrounded', 'calculator.toCents(sum(bedragen, calculator))']],
  },
  {
    file: 'verdeling.ts',
    why: 'A sum of whole cents is whole cents; the rounding tells the compiler.',
    changes: [
      ['unrounded', 'toCents(zero)'],
      ['unrounded', 'toCents(share.plus(rest))'],
    ],
  },
  {
    file: 'documenttotalen.ts',
    why: 'A sum of whole cents is whole cents; the rounding tells the compiler. Discounts and freight are rounded again where they are added.',
    changes: [
      ['unrounded', 'toCents(sum(waarden, calculator))'],
      ['unrounded', 'toCents(percentage ? subtotaal.times(percentage) : (bedrag ?? zero))'],
      ['unrounded', 'toCents(cents.times(sign))'],
      [
        'unrounded',
        'toCents(geleverd ? vrachtBij(drempelbedrag, geleverd.bedrag, geleverd.francogrens, calculator) : zero)',
      ],
      ['unrounded', 'toCents(isPerRegel ? perRegel : btwOver(netto, tarief, isInclusief, calculator))'],
      ['unrounded', 'toCents(isInclusief ? netto.minus(bedrag) : netto)'],
      ['unrounded', 'toCents( sum( btw.map((groep) => groep.grondslag), calculator, ), )'],
      ['unrounded', 'toCents( sum( btw.map(({ bedrag }) => bedrag), calculator, ), )'],
      ['unrounded', 'toCents(grondslag.plus(btwTotaal))'],
      ['unrounded', 'toCents(vooruitbetaald)'],
      ['unrounded', 'toCents(afrondingsbedrag)'],
      ['unrounded', 'toCents(totaal.minus(toCents(vooruitbetaald)).plus(toCents(afrondingsbedrag)))'],
    ],
  },
  {
    file: 'documenttotalen.ts',
    why: 'A sign is one or minus one: to multiply by it is to divide by it.',
    changes: [['div', 'cents.times(sign)']],
  },
  {
    file: 'documenttotalen.ts',
    ids: ['OFFERTE.TOTAAL'],
    why: 'The function has no surcharges, no francogrens and nothing prepaid; tests/calc/offerte.test.ts holds these.',
    changes: [
      ['two', 'calculator.one'],
      ['plus', 'subtotaal.minus(sum(afgetrokken, calculator))'],
      ['swapped', 'subtotaal.minus(sum(afgetrokken, calculator))'],
      ['plus', 'totaal.minus(toCents(vooruitbetaald))'],
      ['swapped', 'totaal.minus(toCents(vooruitbetaald))'],
      ['minus', 'totaal.minus(toCents(vooruitbetaald)).plus(toCents(afrondingsbedrag))'],
    ],
  },
  {
    file: 'totalen.ts',
    why: 'The freight is split in proportion, whatever the sign of all bases.',
    changes: [['swapped', 'base.minus(kortingen[index] as N)']],
  },
  {
    file: 'earnedBack.ts',
    why: 'It only sets how small a rest counts as nothing.',
    changes: [['div', 'whole.times(growth)']],
  },
  {
    file: 'nearestRate.ts',
    why: 'Coefficients are only made comparable, and a root is right to more digits than a cell shows before it is rounded.',
    changes: [
      ['times', 'coefficient.div(largest)'],
      ['unrounded', 'round(rate, number(DECIMALS))'],
    ],
  },
  {
    file: 'polynomial.ts',
    why: 'A polynomial and its opposite have the same roots.',
    changes: [['minus', 'value.times(x).plus(coefficient)']],
  },
  {
    file: 'polynomial.ts',
    why: 'Another way through the same part, of which both ends already agree in all digits of a double, to the same root.',
    changes: [
      ['plus', 'to.minus(from)'],
      ['times', 'low.plus(high).div(two)'],
      ['swapped', 'low.plus(high).div(two)'],
      ['negated', 'rise.isZero()'],
      ['times', 'value.div(rise)'],
      ['swapped', 'value.div(rise)'],
      ['plus', 'x.minus(value.div(rise))'],
      ['swapped', 'x.minus(value.div(rise))'],
      ['negated', 'low.lessThan(newton)'],
      ['negated', 'newton.lessThan(high)'],
      ['plus', 'newton.minus(x)'],
      ['swapped', 'newton.minus(x)'],
      ['div', 'newton.minus(x).abs().times(two)'],
      ['negated', 'newton.minus(x).abs().times(two).lessThanOrEqualTo(lastStep)'],
      ['plus', 'next.minus(x)'],
      ['swapped', 'next.minus(x)'],
    ],
  },
  {
    file: 'normalQuantile.ts',
    why: 'A step that comes less close is followed by another, until nothing changes in the digits that a cell shows.',
    changes: [
      ['minus', 'sum.plus(part)'],
      ['next', 'number(2)'],
      ['next', 'number(6)'],
      ['two', 'one'],
      ['times', 'z.times(gap).times(gap).div(number(2))'],
      ['div', 'square.times(number(2))'],
      ['minus', 'square.times(number(2)).plus(one)'],
      ['times', 'square.times(number(2)).plus(one).times(gap).times(gap).times(gap).div(number(6))'],
      ['minus', 'z.plus(gap).plus(second)'],
      ['minus', 'z.plus(gap).plus(second).plus(third)'],
      ['negated', 'gap.abs().lessThan(number(CLOSE))'],
    ],
  },
];

interface Changed {
  readonly id: string;
  readonly mutant: { readonly change: string };
  readonly place: { readonly file: string; readonly code: string };
}

/** Is a change known to leave every outcome of a function as it is? */
export function isEquivalent({ id, mutant, place }: Changed): boolean {
  const code = place.code.replace(/\s+/g, ' ');
  return equivalents.some(
    ({ file, ids, changes }) =>
      place.file.endsWith(`/${file}`) &&
      (ids?.includes(id) ?? true) &&
      changes.some(([change, text]) => change === mutant.change && text === code),
  );
}
