import { exact } from '../../src/calc/decimal';
import { berekenOfferte } from '../../src/calc/offerte';
import en from '../facts/en16931.json';
import erp from '../facts/offerte-erp.json';
import { enOfferte, isBtw, type EnCase } from '../facts/enOfferte';
import { erpOfferte, type ErpCase } from '../facts/erpOfferte';
import { eigenUitkomsten } from '../facts/eigenUitkomsten';

const cents = (amount: string): string => {
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(amount) as RegExpExecArray;
  return `${sign ?? ''}${whole ?? ''}.${decimals.padEnd(2, '0')}`;
};
const sorted = <T>(rows: readonly T[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

describe('an invoice that was published as an example of EN 16931 comes out to the cent', () => {
  test.each((en.cases as readonly EnCase[]).map((fact) => [fact.caseId, fact] as const))('%s', (_, fact) => {
    const { lines, expected } = fact;
    const totalen = berekenOfferte(enOfferte(fact));
    expect(totalen.regels.map(({ netto }) => netto)).toEqual(lines.map(({ net }) => cents(net)));
    expect(totalen).toMatchObject({
      subtotaal: cents(expected.lineExtension),
      kortingen: cents(expected.allowanceTotal ?? '0'),
      toeslagen: cents(expected.chargeTotal ?? '0'),
      grondslag: cents(expected.taxExclusive),
      btwTotaal: cents(expected.taxTotal),
      totaal: cents(expected.taxInclusive),
      teBetalen: cents(expected.payable),
    });
    expect(sorted(totalen.btw)).toEqual(
      sorted(
        expected.taxSubtotals.map(({ category, percent, taxable, tax }) => ({
          ...isBtw({ category, percent: percent ?? null }),
          grondslag: cents(taxable),
          bedrag: cents(tax),
        })),
      ),
    );
  });
});

/** What a case of another system says, in our words; only what it says is held. */
const gegeven = ({ expected, document }: ErpCase): Record<string, unknown> => ({
  ...(expected.linesTotal !== undefined && { subtotaal: expected.linesTotal }),
  ...(expected.net !== undefined && { grondslag: expected.net }),
  ...(expected.vat !== undefined && { btwTotaal: expected.vat }),
  ...(expected.total !== undefined && { [document.payableRoundTo ? 'teBetalen' : 'totaal']: expected.total }),
});
const groepen = (totalen: ReturnType<typeof berekenOfferte>): Record<string, readonly string[]> =>
  Object.fromEntries(
    totalen.btw.map(({ tarief, grondslag, bedrag }) => [
      exact.zero.plus(tarief).times(100).toFixed(),
      [grondslag, bedrag],
    ]),
  );

describe('a case of another system comes out to the cent, by the method it was computed with', () => {
  const held = (erp.cases as readonly ErpCase[]).filter(({ id }) => !(id in eigenUitkomsten));
  test.each(held.map((fact) => [fact.id, fact] as const))('%s', (_, fact) => {
    const totalen = berekenOfferte(erpOfferte(fact));
    expect(totalen).toMatchObject(gegeven(fact));
    if (fact.expected.groups) expect(groepen(totalen)).toMatchObject(fact.expected.groups);
  });
});

describe('where another system rounds in another order, our outcome stands beside theirs', () => {
  test.each(Object.entries(eigenUitkomsten))('%s', (id, { onze, hunne }) => {
    const fact = (erp.cases as readonly ErpCase[]).find((candidate) => candidate.id === id) as ErpCase;
    expect(fact.reproducedBy.filter((mode) => mode === 'perRate' || mode === 'perLine')).toEqual([]);
    expect(gegeven(fact)).toMatchObject(hunne);
    const totalen = berekenOfferte(erpOfferte(fact));
    expect(totalen).toMatchObject(onze);
    expect(totalen).not.toMatchObject(hunne);
  });
});
