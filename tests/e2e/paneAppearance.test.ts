import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { catalogue } from '../../src/calc/catalogue';
import { inBrowser } from './browser';

/** What axe finds wrong with the pane, contrast included, in a line each. */
async function problemsIn(pane: Frame): Promise<readonly string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // Of the rest, which is not looked at, it tells one element of each rule only.
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });

async function openFilledIn(pane: Frame, id: string): Promise<void> {
  await pane.getByRole('searchbox').fill(id);
  await pane.getByRole('searchbox').press('Enter');
  await button(pane, 'Vul voorbeeld in').click();
  await pane.getByText('Hoe kom je hieraan?').waitFor();
}

inBrowser('how the task pane looks', ({ open, test }) => {
  for (const [theme, background] of [
    ['licht', 'rgb(255, 255, 255)'],
    ['donker', 'rgb(41, 41, 41)'],
    ['contrast', 'rgb(0, 0, 0)'],
  ] as const) {
    test(`everything can be read in the theme ${theme}`, async () => {
      const bench = await open(`?leeg&thema=${theme}`);
      const pane = await bench.pane();
      await button(pane, 'Open het voorbeeld').waitFor();
      const shown = await pane.locator('.pane').evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(shown).toBe(background);
      expect(await problemsIn(pane)).toEqual([]);
      await button(pane, 'Liquiditeit 4').click();
      await button(pane, 'Favoriet: Quick ratio').click();
      expect(await problemsIn(pane)).toEqual([]);
      await pane.getByRole('searchbox').fill('marge');
      await pane.locator('mark').first().waitFor();
      expect(await problemsIn(pane)).toEqual([]);

      await openFilledIn(pane, 'SOLVABILITEIT');
      await pane.getByText('Hoe kom je hieraan?').click();
      expect(await problemsIn(pane)).toEqual([]);
      await pane.getByRole('textbox', { name: 'Totaal vermogen' }).fill('veel');
      await pane.getByText('een getal in. Er staat nu').waitFor();
      expect(await problemsIn(pane)).toEqual([]);
      await pane.getByRole('textbox', { name: 'Totaal vermogen' }).fill('500.000');

      await bench.type('A1', 'van mij');
      await bench.select('A1');
      await button(pane, 'Invoegen').click();
      await pane.getByRole('alertdialog').waitFor();
      await pane.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      expect(await problemsIn(pane)).toEqual([]);
      await button(pane, 'Niet overschrijven').click();

      await bench.type('A2', '=ACCOUNT.ROI(5;0)');
      await bench.select('A2');
      await button(pane, 'Waarom deze fout?').click();
      await pane.getByText('Er wordt door nul gedeeld.').waitFor();
      expect(await problemsIn(pane)).toEqual([]);
    });
  }

  const tooWide = (pane: Frame) =>
    pane.evaluate(() => {
      const content = document.querySelector('main');
      return Math.max(
        document.documentElement.scrollWidth - 320,
        (content?.scrollWidth ?? 0) - (content?.clientWidth ?? 0),
      );
    });
  const openNarrow = async () => {
    const bench = await open('?leeg');
    const pane = await bench.pane();
    await bench.page.locator('#taskpane').evaluate((frame) => {
      frame.style.width = '320px';
    });
    expect(await pane.evaluate(() => document.documentElement.clientWidth)).toBe(320);
    return { bench, pane };
  };
  // One spreadsheet for all forms: opening another takes longer than looking at twelve of them.
  let narrow: Awaited<ReturnType<typeof openNarrow>>;
  beforeAll(async () => {
    narrow = await openNarrow();
  });

  test('the list fits in 320 pixels, with every group open', async () => {
    const { pane } = narrow;
    await button(pane, 'Open alle groepen').click();
    await pane.getByText('BUDGETREALISATIE', { exact: true }).waitFor();
    expect(await tooWide(pane)).toBe(0);
  });

  const AT_A_TIME = 12;
  for (let from = 0; from < catalogue.length; from += AT_A_TIME) {
    const some = catalogue.slice(from, from + AT_A_TIME);
    test(`every function from ${some[0]?.id} to ${some.at(-1)?.id} fits in 320 pixels`, async () => {
      const { bench, pane } = narrow;
      for (const { id } of some) {
        await openFilledIn(pane, id);
        expect([id, await tooWide(pane)]).toEqual([id, 0]);
        await bench.page.keyboard.press('Escape');
      }
    });
  }

  test('in a low window the whole page scrolls, so that nothing stands in front of the form', async () => {
    const bench = await open('?leeg&functie=ROI', { width: 1000, height: 400 });
    const pane = await bench.pane();
    await button(pane, 'Vul voorbeeld in').click();
    const heights = await pane.evaluate(() => ({
      page: document.documentElement.scrollHeight,
      window: document.documentElement.clientHeight,
    }));
    expect(heights.page).toBeGreaterThan(heights.window);
    await button(pane, 'Invoegen').scrollIntoViewIfNeeded();
    expect(await button(pane, 'Invoegen').isVisible()).toBe(true);
  });
});
