import type { Accountveld, Jaarkolom, Jaarpost } from '../../../src/calc/accountanalyse/account';
import { legeJaarkolom } from '../../../src/calc/accountanalyse/jaarposten';
import type { Language } from '../../../src/calc/text';
import { gemaaktAccount } from './gemaaktAccount';
import facts from '../../facts/kengetallen.json';

const published = facts.inputs as unknown as Readonly<Record<string, Readonly<Record<string, number>>>>;
const MILLION = 1_000_000;

/** The published annual figures of Microsoft in millions, as the posts of a year; what it does not publish is left out. */
export function microsoft(jaar: number): Jaarkolom {
  const year = published[`MSFT-${jaar}`];
  if (!year) throw new RangeError(`No figures of ${jaar}.`);
  const of = (...names: string[]) => names.reduce((sum, name) => sum + (year[name] ?? NaN), 0) / MILLION;
  const cijfers: Partial<Record<Jaarpost, number>> = {
    immaterieleVasteActiva: 0,
    materieleVasteActiva: of('fixedAssets'),
    financieleVasteActiva: 0,
    voorraden: of('inventory'),
    debiteuren: of('accountsReceivable'),
    overigeVorderingen: of('currentAssets') - of('cash', 'shortTermInvestments', 'accountsReceivable', 'inventory'),
    effecten: of('shortTermInvestments'),
    liquideMiddelen: of('cash'),
    eigenVermogen: of('equity'),
    voorzieningen: 0,
    langlopendVreemdVermogen: of('totalLiabilities') - of('currentLiabilities'),
    kortlopendVreemdVermogen: of('currentLiabilities'),
    crediteuren: of('accountsPayable'),
    omzet: of('revenue'),
    inkoopwaarde: of('cogs'),
    dienstenDerden: 0,
    afschrijvingen: of('depreciation'),
    bedrijfsresultaat: of('operatingIncome'),
    rentebaten: of('incomeBeforeTax') + of('interestExpense') - of('operatingIncome'),
    rentelasten: of('interestExpense'),
    resultaatVoorBelasting: of('incomeBeforeTax'),
    resultaatNaBelasting: of('netIncome'),
  };
  return { jaar, cijfers: { ...legeJaarkolom.cijfers, ...cijfers } };
}

/** An account with these years in its sheet. */
export const accountMet = (
  jaren: readonly Jaarkolom[],
  taal: Language = 'nl',
  velden: Partial<Record<Accountveld, string>> = {},
): Promise<string> => gemaaktAccount(taal, { naam: 'Microsoft', branche: 'J', eenheid: '1000000', ...velden }, jaren);

/** All that a sheet shows and holds, from its first cell. */
export const bladinhoud = (sheet: string): Promise<{ readonly text: string[][]; readonly values: unknown[][] }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('text,values');
    await context.sync();
    return { text: range.text, values: range.values as unknown[][] };
  });
