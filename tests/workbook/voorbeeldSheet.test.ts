import { notations } from '../../src/calc/notation';
import { parseArea, overlap, type Area } from '../../src/workbook/area';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';
import { beginbalans, jaarcijfers } from '../../src/workbook/voorbeeldJaarcijfers';
import { voorbeeldSheet } from '../../src/workbook/voorbeeldSheet';

const plans = { nl: voorbeeldSheet('nl', notations.nl, 'nl'), en: voorbeeldSheet('en', notations.en, 'en') };
const both = Object.entries(plans);

const cellsOf = (plan: SheetPlan): PlannedCell[] => plan.blocks.flatMap(({ rows }) => rows.flat());
const formulasOf = (plan: SheetPlan): string[] =>
  cellsOf(plan).flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
const textsOf = (plan: SheetPlan): string[] => cellsOf(plan).filter((cell) => typeof cell === 'string');

test('every ratio is one call over all years, and none feeds another', () => {
  const calls = formulasOf(plans.nl).filter((formula) => formula.includes('ACCOUNT.'));
  expect(calls.map((formula) => /^=ACCOUNT\.(\w+)\(/.exec(formula)?.[1])).toEqual([
    'CURRENTRATIO',
    'QUICKRATIO',
    'SOLVABILITEIT',
    'REV',
    'RTV',
    'BRUTOWINSTMARGE',
    'NETTOWINSTMARGE',
    'DEBITEURENTERMIJN',
    'TOEGEVOEGDEWAARDE',
    'ROI',
  ]);
  for (const formula of calls) expect(formula.match(/ACCOUNT\./g)).toHaveLength(1);
});

test('every range reaches our functions so that an empty cell stays empty', () => {
  for (const formula of formulasOf(plans.nl).filter((text) => text.includes('ACCOUNT.'))) {
    const ranges = formula.replace(/^=ACCOUNT\.\w+\((.*)\)$/, '$1').split(/(?<=\)),/);
    for (const range of ranges) expect(range).toMatch(/^IF\((\w+:\w+)="","",\1\)$/);
  }
});

test('no text stands twice on the same cells, and nothing is written over a call that fills them', () => {
  const areas = plans.nl.blocks.map(({ at, rows }): Area => {
    const corner = parseArea(at)!;
    return { ...corner, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
  });
  areas.forEach((area, index) => {
    for (const other of areas.slice(index + 1)) expect(overlap(area, other)).toBe(false);
  });
});

test.each(both)('all rows of a block of the %s sheet are equally long', (_, plan) => {
  for (const { rows } of plan.blocks) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('both languages have the same cells, in words of their own', () => {
  const shape = ({ blocks }: SheetPlan) =>
    blocks.map(({ at, rows }) => [
      at,
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? 'text' : cell))),
    ]);
  expect(shape(plans.en)).toEqual(shape(plans.nl));
  expect(plans.en.title).toBe('Example');
  const sharedTexts = textsOf(plans.nl).filter((text) => textsOf(plans.en).includes(text));
  expect(sharedTexts).toEqual(['Current ratio', 'Quick ratio', 'ROI']);
});

test('the formula to type is written in the signs of the workbook', () => {
  const instruction = (plan: SheetPlan) => textsOf(plan).find((text) => text.includes('SOLVABILITEIT('));
  expect(instruction(plans.nl)).toBe('Typ in cel B37: =ACCOUNT.SOLVABILITEIT(E11;E9)');
  expect(instruction(plans.en)).toBe('Type in cell B37: =ACCOUNT.SOLVABILITEIT(E11,E9)');
});

test('the source and the currency are named, and what is invented says so', () => {
  const texts = textsOf(plans.nl).join('\n');
  expect(texts).toContain('jaarverslagen (Form 10-K) van Microsoft');
  expect(texts).toContain('miljoen dollar');
  expect(texts).toContain('verzonnen cijfers');
});

test('only our own names are given', () => {
  for (const { name } of plans.nl.names) expect(name).toMatch(/^ACC_/);
});

test('the balances of each year fit together', () => {
  jaarcijfers.totaalVermogen.forEach((total, year) => {
    expect(jaarcijfers.eigenVermogen[year]).toBeLessThan(total);
    expect(jaarcijfers.vlottendeActiva[year]).toBeLessThan(total);
    expect(jaarcijfers.voorraden[year]).toBeLessThan(jaarcijfers.vlottendeActiva[year]!);
  });
  expect(beginbalans.eigenVermogen).toBeLessThan(beginbalans.totaalVermogen);
});
