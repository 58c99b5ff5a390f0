import { berekenOfferte } from '../../src/calc/offerte';
import { orderVan } from '../../src/calc/offerte/leven/orderVan';
import { voorbeelddocument } from '../../src/calc/offerte/leven/voorbeelddocument';
import type { Language } from '../../src/calc/text';
import { accountkopie } from '../../src/workbook/offerte/sheets/accountkopie';
import { artikelenblad } from '../../src/workbook/offerte/sheets/artikelen';
import { internal } from '../../src/workbook/offerte/sheets/internal';
import { letter } from '../../src/workbook/offerte/sheets/letter';
import { layoutOf } from '../../src/workbook/offerte/sheets/letterLayout';
import { offertesblad } from '../../src/workbook/offerte/sheets/offertes';
import { orderblad } from '../../src/workbook/offerte/sheets/order';
import { fieldName } from '../../src/workbook/offerte/store/fieldName';
import { velden } from '../../src/workbook/offerte/store/fieldKinds';
import { kolomkoppen } from '../../src/workbook/offerte/texts/kolomkoppen';
import type { SheetPlan } from '../../src/workbook/plan';
import { plannedBlocks } from '../../src/workbook/plannedBlocks';

const languages = ['nl', 'en'] as const;
const sleutel = { nummer: 'OFF-2026-0001', versie: 1 };
const bladen = { brief: 'Offerte 0001', intern: 'Intern 0001' };
const example = (taal: Language) => voorbeelddocument(sleutel, taal, '2026-11-29');
const cells = (plan: SheetPlan) => plannedBlocks(plan).flatMap(({ rows }) => rows.flat());
const formulas = (plan: SheetPlan) =>
  cells(plan).flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.formula] : []));
const copies = (taal: Language): readonly SheetPlan[] => {
  const document = example(taal);
  const totalen = berekenOfferte(document);
  return [
    accountkopie(document, totalen, [{ key: 'totaal', label: 'Totaal', bedrag: Number(totalen.totaal) }]),
    orderblad(orderVan(document, totalen, '2026-12-01')),
  ];
};

test.each(languages)('every field has one cell with its name, on one of both sheets: %s', (taal) => {
  const plans = [letter(example(taal), bladen), internal(example(taal), bladen)];
  const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(velden.map(fieldName).filter((name) => !names.includes(name))).toEqual([]);
});

test.each(languages)('the copy and the order show what a unit costs by its staffel: 12 at 46 is 552 (%s)', (taal) => {
  for (const plan of copies(taal)) {
    const row = plannedBlocks(plan)
      .flatMap(({ rows }) => rows)
      .find((each) => each.includes(12) && each.includes(552));
    expect(row).toEqual(expect.arrayContaining([54, 46]));
  }
});

test.each(languages)('one formula calls a function of ours: the block on the letter (%s)', (taal) => {
  const calls = [letter(example(taal), bladen), internal(example(taal), bladen)]
    .flatMap(formulas)
    .filter((formula) => formula.includes('ACCOUNT.'));
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatch(/^=ACCOUNT\.OFFERTE\.BLOK\(IF\(ACC_Regels_2026_0001_1\[\[\w+\]:\[\w+\]\]="","",/);
});

test.each(languages)('rows that compute write their table out and refer to no spill: %s', (taal) => {
  const all = [letter(example(taal), bladen), internal(example(taal), bladen)].flatMap(formulas);
  expect(all.filter((formula) => /\[@|[A-Z]+\d+#/.test(formula))).toEqual([]);
});

test.each(languages)('a copy for the account and an order hold values only, and nothing internal: %s', (taal) => {
  for (const plan of copies(taal)) {
    expect(formulas(plan)).toEqual([]);
    expect([plan.names, plan.tables, plan.validations, plan.hiddenColumns ?? []]).toEqual([[], [], [], []]);
    const shown = cells(plan);
    const kostprijzen = example(taal).regels.flatMap(({ kostprijs }) => (kostprijs ? [Number(kostprijs)] : []));
    expect(shown.filter((cell) => kostprijzen.includes(cell as number))).toEqual([]);
    const internalWords = [kolomkoppen.kosten.kostprijs, kolomkoppen.kosten.marge].map((text) => text[taal]);
    expect(shown.filter((cell) => internalWords.includes(cell as 'Marge'))).toEqual([]);
  }
});

test('what is printed of the letter ends before the columns for the work, the legend and the marker', () => {
  const plan = letter(example('nl'), bladen);
  expect(plan.page?.area).toBe(`A1:N${layoutOf(example('nl')).end}`);
  expect(plan.names.find(({ name }) => name === 'ACC_vergrendeld')?.range).toBe('O2');
});

test('the block keeps room for what it holds now and four rows more', () => {
  const document = example('nl');
  const { first, last } = layoutOf(document).block;
  const { kortingen = [], toeslagen = [] } = document;
  // Subtotal, freight, base, two rates, total, both rows about early payment and the note about rounding.
  expect(last - first + 1).toBe(9 + kortingen.length + toeslagen.length + 4);
});

test('headers are unique in their table and hold nothing that a formula reads otherwise', () => {
  for (const columns of Object.values(kolomkoppen)) {
    for (const taal of languages) {
      const headers = Object.values(columns).map((text) => (text as Record<Language, string>)[taal]);
      expect(new Set(headers.map((header) => header.toUpperCase())).size).toBe(headers.length);
      expect(headers.filter((header) => /[[\]#'@]/.test(header))).toEqual([]);
    }
  }
});

test.each(languages)('shared sheets have a row to begin with: %s', (taal) => {
  for (const plan of [artikelenblad([], taal), offertesblad([], taal)]) {
    expect(plan.tables?.[0]?.range).toMatch(/^A4:[A-Z]5$/);
  }
});
