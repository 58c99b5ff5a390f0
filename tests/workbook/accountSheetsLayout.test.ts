import { accountprofiel } from '../../src/calc/accountanalyse/accountprofiel';
import { advies } from '../../src/calc/accountanalyse/advies';
import { analyseer } from '../../src/calc/accountanalyse/analyseer';
import { voorbeeldaccounts } from '../../src/calc/accountanalyse/voorbeeldaccounts';
import { notations } from '../../src/calc/notation';
import type { Language } from '../../src/calc/text';
import { covers } from '../../src/workbook/area';
import { areaAt } from '../../src/workbook/areaAt';
import { adviesblad } from '../../src/workbook/accountanalyse/sheets/adviesblad';
import { dmublad } from '../../src/workbook/accountanalyse/sheets/dmublad';
import { eenheidtekst } from '../../src/workbook/accountanalyse/sheets/eenheidzin';
import { geplandeCellen } from '../../src/workbook/accountanalyse/sheets/geplandeCellen';
import { grafiekenblad } from '../../src/workbook/accountanalyse/sheets/grafiekenblad';
import { jaarcijfersblad } from '../../src/workbook/accountanalyse/sheets/jaarcijfersblad';
import { KENGETAL_ROWS, LAST_PRINTED, letter } from '../../src/workbook/accountanalyse/sheets/kengetalIndeling';
import { kengetallenblad } from '../../src/workbook/accountanalyse/sheets/kengetallenblad';
import { profielblad } from '../../src/workbook/accountanalyse/sheets/profielblad';
import { swotblad } from '../../src/workbook/accountanalyse/sheets/swotblad';
import { givesArray } from '../../src/workbook/files/givesArray';
import type { SheetPlan } from '../../src/workbook/plan';
import { plannedBlocks } from '../../src/workbook/plannedBlocks';

const languages = ['nl', 'en'] as const;
/** How wide a sign of bold text is on average, and what a cell keeps free on both sides, in points. */
const [SIGN, EDGES] = [5.6, 8];

const account = (taal: Language) => {
  const found = voorbeeldaccounts.find((one) => one.taal === taal);
  if (!found) throw new RangeError(`No example in ${taal}.`);
  return { ...found, nummer: 'ACC-0001' };
};
function letters(taal: Language): readonly SheetPlan[] {
  const example = account(taal);
  const [analyse, cells, notation] = [analyseer(example), geplandeCellen(example, {}), notations[taal]];
  return [
    profielblad(example, accountprofiel(example, analyse, { notation, klasse: 'A' }), {}, cells),
    adviesblad(example, advies(example, analyse, { notation, naarKlasse: 'A' }), {}, cells),
  ];
}
const plans = (taal: Language): readonly SheetPlan[] => [
  jaarcijfersblad(account(taal)),
  ...[kengetallenblad, grafiekenblad, dmublad, swotblad].map((planOf) => planOf(account(taal), {})),
  ...letters(taal),
];
const cellsOf = (plan: SheetPlan) =>
  plannedBlocks(plan).flatMap(({ at, rows }) => {
    const { row, column } = areaAt(at);
    return rows.flatMap((cells, r) => cells.map((cell, c) => ({ row: row + r, column: column + c, cell })));
  });

/** The call that the formula begins with ends where the formula does. */
function isOneTextjoin(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '');
  const depths = [...bare].map((_, index) => {
    const before = bare.slice(0, index + 1);
    return before.split('(').length - before.split(')').length;
  });
  return bare.startsWith('=TEXTJOIN(') && depths.indexOf(0, '=TEXTJOIN('.length) === bare.length - 1;
}

describe.each(languages)('the layout of the sheets of an account in %s', (taal) => {
  test('every label beside a field fits in the columns that it has', () => {
    const plan = jaarcijfersblad(account(taal));
    const labels = cellsOf(plan).filter(
      ({ row, column, cell }) => row >= 2 && row <= 8 && column === 2 && typeof cell === 'string',
    );
    expect(labels).toHaveLength(7);
    for (const { row, column, cell } of labels) {
      const room = plan.merged?.map(areaAt).find((area) => area.row === row && area.column === column);
      const points = plan.columnWidths
        .slice(column, column + (room?.columns ?? 1))
        .reduce((sum, each) => sum + each, 0);
      expect([cell, String(cell).length * SIGN + 2 * EDGES < points]).toEqual([cell, true]);
    }
  });

  test('no word in the head of the ratios is broken', () => {
    const plan = kengetallenblad(account(taal), {});
    const last = areaAt(`${letter(LAST_PRINTED)}1`).column;
    const heads = cellsOf(plan).filter(
      ({ row, column, cell }) => row === KENGETAL_ROWS.head - 1 && column <= last && typeof cell === 'string',
    );
    expect(heads.length).toBeGreaterThan(8);
    for (const { column, cell } of heads) {
      const longest = Math.max(
        ...String(cell)
          .split(' ')
          .map((word) => word.length),
      );
      expect([cell, longest * SIGN + EDGES <= (plan.columnWidths[column] ?? 0)]).toEqual([cell, true]);
    }
  });

  test('the source of the figures stays within the page of a letter', () => {
    for (const plan of letters(taal)) expect(plan.merged).toContain('A3:E3');
  });

  test('what a formula in merged cells takes together is one text', () => {
    const inMerged = plans(taal).flatMap((plan) =>
      cellsOf(plan).flatMap(({ row, column, cell }) => {
        const place = { row, column, rows: 1, columns: 1 };
        const isMerged = plan.merged?.some((range) => covers(areaAt(range), place)) ?? false;
        return isMerged && cell !== null && typeof cell === 'object' ? [cell.formula] : [];
      }),
    );
    const several = inMerged.filter(givesArray);
    expect(several.length).toBeGreaterThan(10);
    expect(several.filter((formula) => !isOneTextjoin(formula))).toEqual([]);
  });
});

test('a unit is written with the separators of the language, and one euro is no unit', () => {
  const words = { nl: 'bedrag', en: 'amount' };
  expect(eenheidtekst(words, '1000', 'nl')).toBe('bedrag × 1.000');
  expect(eenheidtekst(words, '1000000', 'en')).toBe('amount × 1,000,000');
  expect([eenheidtekst(words, '1', 'nl'), eenheidtekst(words, '', 'en')]).toEqual(['bedrag', 'amount']);
});
