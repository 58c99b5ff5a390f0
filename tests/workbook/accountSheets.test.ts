import { accountprofiel } from '../../src/calc/accountanalyse/accountprofiel';
import type { Account } from '../../src/calc/accountanalyse/account';
import { advies } from '../../src/calc/accountanalyse/advies';
import { analyseer } from '../../src/calc/accountanalyse/analyseer';
import { kengetalnorm } from '../../src/calc/accountanalyse/kengetalnorm';
import { kengetalsleutels } from '../../src/calc/accountanalyse/kengetalsleutels';
import { voorbeeldaccounts } from '../../src/calc/accountanalyse/voorbeeldaccounts';
import { notations } from '../../src/calc/notation';
import type { Language } from '../../src/calc/text';
import { areaAt } from '../../src/workbook/areaAt';
import { adviesblad } from '../../src/workbook/accountanalyse/sheets/adviesblad';
import { bereiknamen } from '../../src/workbook/accountanalyse/sheets/accountnamen';
import { dmublad } from '../../src/workbook/accountanalyse/sheets/dmublad';
import { geplandeCellen } from '../../src/workbook/accountanalyse/sheets/geplandeCellen';
import { grafiekenblad } from '../../src/workbook/accountanalyse/sheets/grafiekenblad';
import { kengetallenblad } from '../../src/workbook/accountanalyse/sheets/kengetallenblad';
import { profielblad } from '../../src/workbook/accountanalyse/sheets/profielblad';
import { swotblad } from '../../src/workbook/accountanalyse/sheets/swotblad';
import type { PlannedFormula, SheetPlan } from '../../src/workbook/plan';
import { plannedBlocks } from '../../src/workbook/plannedBlocks';

const languages = ['nl', 'en'] as const;
const NUMMER = 'ACC-0001';

const examples = (taal: Language): readonly Account[] =>
  voorbeeldaccounts.filter((one) => one.taal === taal).map((one) => ({ ...one, nummer: NUMMER }));
const example = (taal: Language): Account => {
  const [first] = examples(taal);
  if (!first) throw new RangeError(`No example in ${taal}.`);
  return first;
};
const bladen = (taal: Language) =>
  taal === 'nl'
    ? { jaarcijfers: 'Jaarcijfers 0001', kengetallen: 'Kengetallen 0001' }
    : { jaarcijfers: 'Annual figures 0001', kengetallen: 'Ratios 0001' };

/** The same account with everything filled in that a person can fill in. */
const filledIn = (account: Account): Account => ({
  ...account,
  velden: Object.fromEntries(
    Object.entries(account.velden).map(([veld, text]) => {
      if (text !== '') return [veld, text];
      if (veld.startsWith('score.')) return [veld, '4'];
      if (/datum|Sinds/.test(veld)) return [veld, '2026-06-01'];
      if (/retentie|voet/i.test(veld)) return [veld, '0.8'];
      if (/termijn|kosten/.test(veld)) return [veld, '30'];
      return [veld, 'Een zin van gewone lengte over wat hier bekend is van de account.'];
    }),
  ) as Account['velden'],
  jaren: account.jaren.map((jaar) =>
    jaar.jaar === ''
      ? jaar
      : { ...jaar, cijfers: { ...jaar.cijfers, eigenOmzet: 100, eigenMarge: 40, inkopenAssortiment: 400 } },
  ),
  dmu: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    persoon: `Persoon ${id}`,
    functie: 'hoofd inkoop',
    rol: 'beslisser',
    invloed: 'hoog',
    houding: 'neutraal',
    relatie: 'goed',
    volgendeStap: 'afspraak maken voor een gesprek',
  })),
  swot: (['S', 'S', 'W', 'W', 'O', 'O', 'T', 'T'] as const).map((kwadrant, index) => ({
    id: `p${index}`,
    kwadrant,
    punt: `Een punt van gewone lengte over ${kwadrant}`,
    herkomst: '',
  })),
});

function letters(account: Account): readonly SheetPlan[] {
  const { taal } = account;
  const [analyse, cells] = [analyseer(account), geplandeCellen(account, bladen(taal))];
  const notation = notations[taal];
  return [
    profielblad(account, accountprofiel(account, analyse, { notation, klasse: 'A' }), bladen(taal), cells),
    adviesblad(account, advies(account, analyse, { notation, naarKlasse: 'A' }), bladen(taal), cells),
  ];
}
const plans = (account: Account): readonly SheetPlan[] => [
  kengetallenblad(account, bladen(account.taal)),
  grafiekenblad(account, bladen(account.taal)),
  dmublad(account, bladen(account.taal)),
  swotblad(account, bladen(account.taal)),
  ...letters(account),
];
const cells = (plan: SheetPlan) => plannedBlocks(plan).flatMap(({ rows }) => rows.flat());
const formulas = (plan: SheetPlan): readonly string[] =>
  cells(plan)
    .filter((cell): cell is PlannedFormula => cell !== null && typeof cell === 'object')
    .map(({ formula }) => formula);
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(languages)('the sheets of an account in %s', (taal) => {
  test.each(plans(example(taal)).map((plan) => [plan.title, plan] as const))(
    '%s is a plan that fits together',
    (_, plan) => {
      for (const { at, rows } of plannedBlocks(plan)) {
        expect([at, new Set(rows.map(({ length }) => length)).size]).toEqual([at, 1]);
      }
      for (const formula of formulas(plan)) {
        const bare = withoutTexts(formula);
        expect([formula, bare.split('(').length]).toEqual([formula, bare.split(')').length]);
        expect([formula, bare.includes('undefined') || bare.includes('NaN')]).toEqual([formula, false]);
        expect(formula.length).toBeLessThan(8192);
      }
      const names = plan.names.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(plan.page?.area).toMatch(/^A1:/);
    },
  );

  test('figures in sentences are written in the signs of the machine, never by a format of one language', () => {
    const all = plans(example(taal)).flatMap(formulas).map(withoutTexts);
    expect(all.filter((formula) => /\bTEXT\(/.test(formula))).toEqual([]);
    expect(all.some((formula) => /\bFIXED\(/.test(formula))).toBe(true);
  });

  test('one call computes all ratios, and no sheet has another call or reads a spill by its sign', () => {
    const calls = plans(example(taal)).map((plan) => formulas(plan).filter((formula) => formula.includes('ACCOUNT.')));
    expect(calls.map(({ length }) => length)).toEqual([1, 0, 0, 0, 0, 0]);
    const sheet = bladen(taal).jaarcijfers;
    expect(calls[0]).toEqual([
      `=ACCOUNT.KENGETALLEN(${['$C$11:$G$36', '$E$8', '$C$10:$G$10']
        .map((cells) => `IF('${sheet}'!${cells}="","",'${sheet}'!${cells})`)
        .join(',')})`,
    ]);
    expect(
      plans(example(taal))
        .flatMap(formulas)
        .filter((formula) => /[A-Z]\d+#/.test(withoutTexts(formula))),
    ).toEqual([]);
  });

  test('the ratios stand in the order of the block, each with its boundaries as the norm has them', () => {
    const plan = kengetallenblad(example(taal), bladen(taal));
    const table = plannedBlocks(plan).find(({ rows }) => rows.length === kengetalsleutels.length);
    const rows = (table?.rows ?? []).map((row) => {
      const at = row.findIndex((cell) => kengetalsleutels.includes(cell as string));
      return { sleutel: row[at], bounds: row.filter((cell): cell is number => typeof cell === 'number') };
    });
    expect(rows).toEqual(
      kengetalsleutels.map((sleutel) => ({
        sleutel,
        bounds: (kengetalnorm(sleutel, [])?.banden ?? []).slice(1).map(({ from }) => from),
      })),
    );
    const shown = plan.names.find(({ name }) => name === bereiknamen.kengetallen);
    expect(areaAt(shown?.range ?? '')).toMatchObject({ rows: kengetalsleutels.length, columns: 5 });
  });

  test('every chart says in its title and along its axes what it counts, directly under its sentence', () => {
    const plan = grafiekenblad(example(taal), bladen(taal));
    expect(plan.charts).toHaveLength(6);
    for (const { title, axisTitles, series, at, categories, description } of plan.charts ?? []) {
      expect(title.length).toBeGreaterThan(5);
      expect(Object.values(axisTitles ?? {})).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
      expect(series.length).toBeLessThanOrEqual(6);
      expect(new Set(series.map(({ name }) => name)).size).toBe(series.length);
      expect(description).toContain(series[0]?.name);
      const sentence = plan.blocks.find((block) => block.at === `A${areaAt(at).row}`);
      expect(sentence?.rows[0]?.[0]).toMatchObject({ formula: expect.stringContaining('IF(') as string });
      // The table stands beside the chart, in the same rows.
      expect(areaAt(categories).row).toBeGreaterThan(areaAt(at).row);
      expect(areaAt(categories).row).toBeLessThan(areaAt(at).row + areaAt(at).rows);
    }
    const [norm] = plan.charts?.[1]?.series.slice(1) ?? [];
    expect(norm?.name).toBe(taal === 'nl' ? 'Norm' : 'Benchmark');
  });

  test('what somebody typed stays a text, whatever it begins with', () => {
    const typed = '=HYPERLINK("x")';
    const account: Account = {
      ...example(taal),
      velden: { ...example(taal).velden, 'kwalitatief.visie': typed, 'advies.voorstel': typed },
      signalen: [{ signaal: 'x', besluit: 'aangepast', tekst: typed, voorstel: typed }],
      dmu: [
        { id: 'd1', persoon: typed, functie: typed, rol: '', invloed: '', houding: '', relatie: '', volgendeStap: '' },
      ],
      swot: [{ id: 'p1', kwadrant: 'S', punt: typed, herkomst: '' }],
    };
    const count = (plan: SheetPlan | undefined) => (plan ? cells(plan).filter((cell) => cell === typed).length : 0);
    const [kengetallen, , dmu, swot, , adviesplan] = plans(account);
    expect([kengetallen, dmu, swot, adviesplan].map(count)).toEqual([2, 3, 1, 1]);
  });
});

describe.each(languages)('the letters of an account in %s', (taal) => {
  test('each is one A4 upright, and every figure beside a sentence is read from its sheet', () => {
    for (const plan of letters(example(taal))) {
      expect(plan.page).toMatchObject({ orientation: 'portrait', isOnePage: true });
      expect(plan.gridLines).toBe(false);
      const links = formulas(plan).filter((formula) => formula.startsWith('=HYPERLINK('));
      expect(links.length).toBeGreaterThan(3);
      // A link has no address of its own, which rows and names of sheets would leave behind.
      for (const link of links) expect(withoutTexts(link)).not.toMatch(/![A-Z]|[A-Z]\d/);
    }
  });

  test('a page can still be read: what is printed is hardly made smaller, two thirds where everything is filled in', () => {
    const [PAGE, ROW] = [842 - 42 - 48, 15];
    const cases = [...examples(taal).map((account) => [account, 75] as const), [filledIn(example(taal)), 66] as const];
    for (const [account, least] of cases) {
      for (const plan of letters(account)) {
        const { rows } = areaAt(plan.page?.area ?? '');
        const heights = new Map<number, number>();
        for (const { rows: range, points } of plan.rowHeights ?? []) {
          const area = areaAt(range);
          for (let row = area.row; row < area.row + area.rows; row++) heights.set(row, points);
        }
        const points = Array.from({ length: rows }, (_, row) => heights.get(row) ?? ROW).reduce((a, b) => a + b, 0);
        expect([plan.title, account.velden.naam, Math.round((100 * PAGE) / points) >= least]).toEqual([
          plan.title,
          account.velden.naam,
          true,
        ]);
      }
    }
  });

  test('nothing of the tool is printed, and a legend stands beside the page', () => {
    for (const plan of letters(example(taal))) {
      const printed = plannedBlocks(plan).filter(({ at }) => areaAt(at).column < 4);
      expect(printed.flatMap(({ rows }) => rows.flat()).filter((cell) => String(cell).includes('ACCOUNT'))).toEqual([]);
      expect(plannedBlocks(plan).some(({ at }) => areaAt(at).column >= 5)).toBe(true);
    }
  });
});

test('the sheets are laid out alike in Dutch and English', () => {
  const shape = (taal: Language) =>
    [kengetallenblad, grafiekenblad, dmublad, swotblad].map((planOf) => {
      const account = { ...example('nl'), taal };
      return plannedBlocks(planOf(account, bladen(taal))).map(({ at, rows }) => [at, rows.length, rows[0]?.length]);
    });
  expect(shape('en')).toEqual(shape('nl'));
});
