import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { catalogue } from '../../src/calc/catalogue';
import { helpAddress, helpHome } from '../../src/functions/helpAddress';
import { inBrowser } from './browser';
import type { Workbench } from './workbench';

/** What axe finds wrong, contrast included, in a line each. */
async function problemsIn(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
const addressOf = ({ address }: Workbench, file: string): string => new URL(`/addin/${file}`, address).href;
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

inBrowser('help outside the pane', ({ tab, test }) => {
  test('is a page to read in light and in dark, with a way to the form in the workbench', async () => {
    const bench = await tab();
    const { page } = bench;
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const file of [helpAddress('SOLVABILITEIT', 'nl'), helpAddress('STAFFEL', 'en'), helpHome('nl')]) {
        await page.goto(addressOf(bench, file));
        expect([file, scheme, await problemsIn(page)]).toEqual([file, scheme, []]);
      }
    }
    await page.goto(addressOf(bench, helpAddress('ROI', 'nl')));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Return on investment');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ga naar de uitleg');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/help\/en\/roi\.html$/);
    await page.getByRole('link', { name: 'Fill in your own figures' }).click();
    const pane = await bench.pane();
    await pane.getByRole('heading', { name: 'Return on investment' }).waitFor();
    await pane.getByRole('button', { name: 'Fill in the example' }).waitFor();
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.problems).toEqual([]);
  });

  test('fits in 320 pixels, whatever the function', async () => {
    const bench = await tab({ width: 320, height: 700 });
    const { page } = bench;
    await page.goto(addressOf(bench, helpHome('nl')));
    expect(await tooWide(page)).toBe(0);
    // One page after the other in the same frame: loading each of them would take most of the time.
    for (const { id } of catalogue) {
      const response = await page.request.get(addressOf(bench, helpAddress(id, 'nl')));
      await page.evaluate(
        (html) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          document.body.replaceChildren(...body.childNodes);
        },
        await response.text(),
      );
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect([id, await tooWide(page)]).toEqual([id, 0]);
    }
  });

  test('prints on A4 with the addresses of its sources', async () => {
    const bench = await tab();
    await bench.page.goto(addressOf(bench, helpAddress('ROI', 'nl')));
    await bench.page.emulateMedia({ media: 'print' });
    const source = bench.page.locator('.help-source').last();
    const shown = await source.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(shown).toMatch(/<https?:\/\/.+>/);
    expect(await bench.page.getByRole('link', { name: 'Vul je eigen cijfers in' }).isVisible()).toBe(false);
    expect((await bench.page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  });
});

inBrowser('help inside the pane', ({ open, test }) => {
  test('opens from a form, refers to other functions and leads back', async () => {
    const bench = await open('?leeg&functie=ROI');
    const pane = await bench.pane();
    await pane.getByRole('button', { name: 'Uitleg' }).click();
    await pane.getByRole('heading', { name: 'Voorbeeld, stap voor stap' }).waitFor();
    expect(await problemsIn(pane)).toEqual([]);
    await pane.locator('a[href$="&uitleg"]').first().click();
    await pane.getByRole('button', { name: 'Terug naar Return on investment' }).click();
    await pane.getByRole('heading', { name: 'Return on investment' }).waitFor();
    await pane.getByRole('button', { name: 'Vul je eigen cijfers in' }).click();
    await pane.getByRole('textbox', { name: 'Opbrengst' }).waitFor();
    expect(bench.problems).toEqual([]);
  });

  for (const theme of ['donker', 'contrast']) {
    test(`can be read in the theme ${theme}`, async () => {
      const bench = await open(`?leeg&functie=SOLVABILITEIT&thema=${theme}`);
      const pane = await bench.pane();
      await pane.getByRole('button', { name: 'Uitleg' }).click();
      await pane.getByRole('heading', { name: 'Voorbeeld, stap voor stap' }).waitFor();
      expect(await problemsIn(pane)).toEqual([]);
    });
  }

  test('fits in a pane of 320 pixels', async () => {
    const bench = await open('?leeg');
    const pane = await bench.pane();
    await bench.page.locator('#taskpane').evaluate((frame) => {
      frame.style.width = '320px';
    });
    for (const id of ['SOLVABILITEIT', 'OFFERTE.BTW', 'STATISTIEK', 'DUPONT', 'CONSUMENTENPRIJS']) {
      await pane.getByRole('searchbox').fill(id);
      await pane.getByRole('searchbox').press('Enter');
      await pane.getByRole('button', { name: 'Uitleg' }).click();
      await pane.getByRole('heading', { name: 'Voorbeeld, stap voor stap' }).waitFor();
      const excess = await pane.evaluate(() => {
        const content = document.querySelector('main');
        return (content?.scrollWidth ?? 0) - (content?.clientWidth ?? 0);
      });
      expect([id, excess]).toEqual([id, 0]);
      await bench.page.keyboard.press('Escape');
      await pane.getByRole('button', { name: 'Uitleg' }).waitFor();
      await bench.page.keyboard.press('Escape');
    }
  });
});
