import { excelError } from '../../../src/calc/errors';
import { isProblem } from '../../../src/calc/evaluate';
import { notations } from '../../../src/calc/notation';
import { formulaArguments } from '../../../src/taskpane/functies/form/argument';
import type { Entries } from '../../../src/taskpane/functies/form/entry';
import { outcomeOf } from '../../../src/taskpane/functies/result/outcome';
import { insertFormula } from '../../../src/workbook/insertFormula';
import { readRange } from '../../../src/workbook/selection';
import { definitionOf } from '../../workbook/definitions';
import { valuesOf, write } from '../host/onSheet';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';

const { user, host } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));

/** A form whose fields hold these cells. */
async function formWith(fields: Readonly<Record<string, string>>): Promise<Entries> {
  const entries: Record<string, Entries[string]> = {};
  for (const [name, address] of Object.entries(fields)) {
    entries[name] = [{ kind: 'selected', selected: await readRange({ sheet: 'Sheet1', address }) }];
  }
  return entries;
}

/** What the pane shows for a form, and what the cells show after its formula was inserted at H2. */
async function bothOutcomes(id: string, fields: Readonly<Record<string, string>>) {
  const definition = definitionOf(id);
  const entries = await formWith(fields);
  const { cells = [], size } = outcomeOf(definition, entries, notations.nl);
  user.select('H2');
  const answer = await insertFormula({ definition, args: formulaArguments(definition, entries, notations.nl), size });
  if (answer.kind !== 'written') throw new Error(`Not written: ${answer.kind}`);
  await user.seesResults();
  return {
    pane: cells.map((row) => row.map((cell) => (isProblem(cell) ? excelError(cell) : (cell ?? '')))),
    sheet: await valuesOf(answer.address.replace('Sheet1!', '')),
    formula: answer.formula,
  };
}

describe.each([0, null] as const)('in an Excel that hands an empty cell over as %s', (emptyCells) => {
  beforeEach(async () => {
    host.fresh({ emptyCells });
    await write('A2:D4', [
      [500, 100, 0.1, 0.21],
      ['', 50, '', ''],
      [300, 20, 0.05, 0.09],
    ]);
  });

  test('an optional argument that is an empty cell has its default, in the pane and in the cell', async () => {
    const { pane, sheet, formula } = await bothOutcomes('BTW.INCL', { bedragExcl: 'A2', btwTarief: 'D3' });
    expect(pane).toEqual([[605]]);
    expect(sheet).toEqual(pane);
    expect(formula).toBe('=ACCOUNT.BTW.INCL(A2,IF(D3="","",D3))');
  });

  test('an empty cell in a series stays empty', async () => {
    const { pane, sheet } = await bothOutcomes('ABC', { omzetten: 'A2:A4' });
    expect(pane).toEqual([['A'], [''], ['A']]);
    expect(sheet).toEqual(pane);
  });

  test('of paired series the empty discount is none, and the empty rate is the usual one', async () => {
    const fields = { aantallen: 'B2:B4', prijzen: 'B2:B4', kortingen: 'C2:C4', btwTarieven: 'D2:D4' };
    const { pane, sheet, formula } = await bothOutcomes('OFFERTE.TOTAAL', fields);
    expect(pane.flat().every((cell) => typeof cell === 'number' || typeof cell === 'string')).toBe(true);
    expect(pane.flat().some((cell) => String(cell).startsWith('#'))).toBe(false);
    expect(sheet).toEqual(pane);
    expect(formula).toBe('=ACCOUNT.OFFERTE.TOTAAL(B2:B4,B2:B4,IF(C2:C4="","",C2:C4),IF(D2:D4="","",D2:D4))');
  });

  test('of a range of figures the one that is missing is told in its own place', async () => {
    const { pane, sheet } = await bothOutcomes('ROI', { opbrengst: 'A2:A4', investering: 'B2:B4' });
    expect(pane).toEqual([[4], ['#N/A'], [14]]);
    expect(sheet).toEqual(pane);
  });
});
