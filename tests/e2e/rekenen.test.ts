import type { Frame } from 'playwright-core';
import { inBrowser } from './browser';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

const PATIENCE = { timeout: 60_000 };
const QUIET_TIMES = 6;

inBrowser('practising rekenen', ({ open, test }) => {
  let bench: Workbench;
  let pane: Frame;
  /** What the pane asked of the network in vain. */
  const missed: string[] = [];
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const answer = async (typed: string) => {
    const field = pane.getByRole('textbox', { name: /^Antwoord/ });
    await field.fill(typed);
    await field.press('Enter');
  };
  const tooWide = () =>
    pane.evaluate(() => {
      const content = document.querySelector('main');
      return Math.max(
        document.documentElement.scrollWidth - 320,
        (content?.scrollWidth ?? 0) - (content?.clientWidth ?? 0),
      );
    });
  /** Until nothing more has come to the pane for a while. */
  const untilQuiet = async () => {
    let [before, quiet] = [-1, 0];
    while (quiet < QUIET_TIMES) {
      const count = await pane.evaluate(() => performance.getEntriesByType('resource').length);
      quiet = count === before ? quiet + 1 : 0;
      before = count;
      await bench.page.waitForTimeout(500);
    }
  };
  beforeAll(async () => {
    bench = await open('?leeg');
    pane = await bench.pane();
    await bench.page.locator('#taskpane').evaluate((frame) => {
      frame.style.width = '320px';
    });
    // At a quiet moment all that the page can ask for is fetched; from here on there is no network.
    await untilQuiet();
    await bench.page.context().setOffline(true);
    bench.page.on('requestfailed', (request) => {
      if (request.frame() === pane) missed.push(request.url());
    });
  });

  test('needs no network, from the map to the verdict on a formula', async () => {
    await pane.getByRole('tab', { name: 'Rekenen' }).click();
    await pane.getByRole('table', { name: /kaart/ }).waitFor(PATIENCE);
    expect(await tooWide()).toBe(0);
    await button(/^X1, Verbanden/).click();
    await pane.getByRole('textbox', { name: /^Antwoord/ }).waitFor(PATIENCE);
    await answer('abc');
    await pane.getByText('Niet te lezen').waitFor(PATIENCE);
    await answer('=1/0');
    await pane.getByText(/formule geeft geen getal/).waitFor(PATIENCE);
    await answer('-1');
    await pane.getByText('✗ Nog niet').waitFor(PATIENCE);
    expect(await tooWide()).toBe(0);
  });

  test('puts an exercise in a sheet and checks it there', async () => {
    await button('Zet in een blad').click();
    await pane.getByRole('heading', { level: 2, name: /^Oefenen X1-VV-/ }).waitFor(PATIENCE);
    await button('Kijk na in het blad').click();
    await pane.getByText('Nog niet ingevuld').waitFor(PATIENCE);
    expect(await tooWide()).toBe(0);
    await button('Rekenen').click();
    await eventually(async () => expect(await button(/^X1, Verbanden.*: bezig$/).count()).toBe(1));
  });

  test('leads to the part of the teacher', async () => {
    await button(/\(docent\)$/).click();
    await pane.getByRole('heading', { level: 2, name: /klas/i }).waitFor(PATIENCE);
    expect(await tooWide()).toBe(0);
    expect(missed).toEqual([]);
  });
});
