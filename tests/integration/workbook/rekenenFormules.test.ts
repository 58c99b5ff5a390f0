import { beoordeel } from '../../../src/calc/rekenen/beoordeel';
import { cellen } from '../../../src/calc/rekenen/cel';
import type { Opgave } from '../../../src/calc/rekenen/opgave';
import { sjablonenVan } from '../../../src/calc/rekenen/sjablonen';
import { gegevensVan } from '../../../src/calc/rekenen/sjablonen/gegevens';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';
import { tryFormules } from '../../../src/workbook/rekenen/tryFormules';
import facts from '../../facts/rekenen.json';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';

const { host, user } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));

/** The names of all sheets, also of those that nobody sees, and of the one in view. */
const sheets = (): Promise<{ all: readonly string[]; active: string }> =>
  Excel.run(async ({ workbook, sync }) => {
    void sync;
    const { context } = workbook;
    workbook.worksheets.load('items/name');
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { all: workbook.worksheets.items.map(({ name }) => name), active: active.name };
  });

interface Formuletest {
  readonly template: string;
  readonly formule_en?: string;
  readonly formule_c2?: string;
  readonly seed?: string;
  readonly set1?: { readonly seed: string; readonly waarde_libreoffice: number };
  readonly som_c2_c6?: number;
  readonly oordeel: string;
}
const cases = facts.formule_tests as readonly Formuletest[];

test('every worked formula comes to what the facts say, and gets the verdict that they say', async () => {
  const vragen = cases.map(({ formule_en, formule_c2, seed, set1 }) => ({
    opgave: trekOpgave(set1?.seed ?? seed ?? ''),
    formule: formule_c2 ?? formule_en ?? '',
  }));
  const before = host.bridge.batches;
  const uitkomsten = await tryFormules(vragen);
  // Two syncs, and one in which the conversation gives back what it kept.
  expect(host.bridge.batches - before).toBeLessThanOrEqual(3);
  const judged = vragen.map(({ opgave, formule }, index) => {
    const proef = uitkomsten[index];
    const { oordeel, code } = beoordeel(opgave, formule, {
      formule: 'verplicht',
      ...(proef && formule.startsWith('=') && { proef }),
    });
    const expected = cases[index]?.oordeel ?? '';
    return [index, expected, oordeel === 'goed' || expected === 'fout' ? oordeel : code];
  });
  expect(judged).toEqual(cases.map(({ oordeel }, index) => [index, oordeel, oordeel]));
  cases.forEach(({ formule_en, set1, som_c2_c6 }, index) => {
    const { waarde } = uitkomsten[index] ?? {};
    if (som_c2_c6 !== undefined) expect([index, waarde]).toEqual([index, expect.closeTo(som_c2_c6, 9)]);
    else if (formule_en?.startsWith('='))
      expect([index, waarde]).toEqual([index, expect.closeTo(set1?.waarde_libreoffice ?? NaN, 9)]);
  });
});

test('the formula that answers an exercise in its sheet is right, of every template', async () => {
  const opgaven = cellen.flatMap(sjablonenVan).map(({ id }) => trekOpgave(`PROEF|07|${id}|1`));
  const vragen = opgaven.map((opgave) => ({
    opgave,
    formule: opgave.blad.doorvoeren?.formule ?? opgave.blad.formule.en,
    isOpgeslagen: true as const,
  }));
  const uitkomsten = await tryFormules(vragen);
  const codes = vragen.map(({ opgave, formule }, index) => {
    const proef = uitkomsten[index];
    return [opgave.template, beoordeel(opgave, formule, { formule: 'verplicht', ...(proef && { proef }) }).code];
  });
  expect(codes).toEqual(opgaven.map(({ template }) => [template, 'GOED']));
});

test('nothing is left of the sheet on which formulas are tried, and the user stays where they were', async () => {
  user.addSheet('Mijn blad');
  const before = await sheets();
  const opgave = trekOpgave('F1|2|X2-GHM-01|1');
  await tryFormules([{ opgave, formule: '=B2*1.21' }]);
  expect(await sheets()).toEqual(before);
});

test('the sheet is also gone when Excel stops answering halfway', async () => {
  const before = await sheets();
  const { sync } = OfficeExtension.ClientRequestContext.prototype;
  let calls = 0;
  const spy = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, 'sync').mockImplementation(function (
    this: OfficeExtension.ClientRequestContext,
    value?: unknown,
  ) {
    calls++;
    return calls === 2 ? Promise.reject(new Error('gone')) : sync.call(this, value);
  });
  const opgave = trekOpgave('F1|2|X2-GHM-01|1');
  await expect(tryFormules([{ opgave, formule: '=B2*1.21' }])).rejects.toMatchObject({ code: 'unknown' });
  spy.mockRestore();
  expect(calls).toBeGreaterThan(2);
  expect(await sheets()).toEqual(before);
});

test('a formula is read as it is typed, in Dutch and in English', async () => {
  const opgave = trekOpgave('F1|2|X2-GHM-01|1');
  const waarden = async (...formules: readonly string[]) =>
    (await tryFormules(formules.map((formule) => ({ opgave, formule })))).map(({ waarde }) => waarde);
  expect(
    await waarden(
      '=B2*(1+B3/100)',
      '=AFRONDEN(B2*(1+B3/100);2)',
      '=ROUND(B2*(1+B3/100),2)',
      '=B2*1,21',
      '=som(B2;B2*B3%)',
      '=$B$2*1.21',
    ),
  ).toEqual([1, 2, 3, 4, 5, 6].map(() => expect.closeTo(497.31, 9)));
});

test('a formula finds its figures by the labels, heads, units and signs that stand on the sheet', async () => {
  const op = (seed: string, formule: (opgave: Opgave) => string) => {
    const opgave = trekOpgave(seed);
    return { opgave, formule: formule(opgave) };
  };
  const marktaandeel = 'F1|2|X2-GVO-03|1';
  const vragen = [
    op(marktaandeel, () => '=INDEX(D2:D5,MATCH("Wij",E2:E5,0))/SUM(D2:D5)*100'),
    op(marktaandeel, () => '=SUMIF(E2:E5,"wij",D2:D5)/SUM(D2:D5)*100'),
    op('F1|2|X2-GHM-01|1', ({ blad }) => {
      const [prijs = ''] = Object.keys(blad.cellen);
      const label = gegevensVan('X2-GHM-01')[blad.plaatsen[prijs] ?? '']?.label ?? '';
      return `=VLOOKUP("${label}",A2:B3,2,FALSE)*(1+SUMIF(C2:C3,"%",B2:B3)/100)`;
    }),
    // A row of signs that ends in half a one.
    op('F1|2|X1-GVO-07|1', () => '=(B3+COUNTIF(E2,"*◐")/2)*INDEX(B2:B3,MATCH("Oost",D2:D4,0))'),
  ];
  const uitkomsten = await tryFormules(vragen);
  const codes = vragen.map(({ opgave, formule }, index) => {
    const proef = uitkomsten[index];
    return beoordeel(opgave, formule, { formule: 'verplicht', ...(proef && { proef }) }).code;
  });
  expect(codes).toEqual(['GOED', 'GOED', 'GOED', 'GOED']);
});

test('what refers outside its exercise is said to, and what does more than compute is never put in a cell', async () => {
  const opgave = trekOpgave('F1|2|X2-GHM-01|1');
  const buiten = [
    '=B2*Blad1!B3',
    "=B2*'[Ander.xlsx]Blad1'!B3",
    '=B2*btw',
    '=SUM(B:B)',
    '=B2*Z99',
    '=SUM(2:3)',
    '=tbl[Prijs]*2',
  ];
  const geweigerd = [
    '=WEBSERVICE("http://example.org")',
    '=HYPERLINK("http://example.org",B2)',
    '=INDIRECT("B2")',
    '=RAND()*B2',
    '=ACCOUNT.MARGE(B2,B3)',
    '497',
    '=B2*#REF!',
  ];
  const uitkomsten = await tryFormules([...buiten, ...geweigerd].map((formule) => ({ opgave, formule })));
  expect(uitkomsten).toEqual([
    ...buiten.map(() => ({ waarde: null, tweede: null, buiten: true })),
    ...geweigerd.map(() => ({ waarde: null, tweede: null })),
  ]);
});
