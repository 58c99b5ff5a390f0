import type { Frame } from 'playwright-core';
import { inBrowser } from './browser';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

const PATIENCE = { timeout: 60_000 };

inBrowser('the analysis of an account in Dutch', ({ open, test }) => {
  let bench: Workbench;
  let pane: Frame;
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const step = async (name: string) => {
    const overview = button('Nedap N.V.');
    if (await overview.count()) await overview.first().click();
    await pane.locator('.step-list-step', { hasText: name }).click(PATIENCE);
    await pane.getByRole('heading', { level: 2, name }).waitFor(PATIENCE);
  };
  beforeAll(async () => {
    bench = await open('?leeg');
    pane = await bench.pane();
  });

  test('begins with published figures, of which the ratios live on when one of them changes', async () => {
    await pane.getByRole('tab', { name: 'Analyse' }).click();
    await button(/voorbeelden/).click(PATIENCE);
    await button(/Nedap N\.V\./)
      .first()
      .click(PATIENCE);
    await step('Kengetallen');
    const ratio = pane.locator('.kengetal', { hasText: 'Current ratio' }).first();
    await eventually(async () => expect(await ratio.textContent()).toContain('2,14'));
    // The short-term debts of 2024, twice what they were.
    await bench.type('E22', '73882');
    await eventually(async () => expect(await ratio.textContent()).toContain('1,07'));
  });

  test('draws its charts under sentences that say what they show', async () => {
    await step('Grafieken');
    await button('Maak het blad met grafieken').click(PATIENCE);
    await pane.getByText(/De omzet steeg van 229\.479 in 2022 naar 251\.606 in 2024/).waitFor(PATIENCE);
    await bench.page.getByRole('img', { name: /Omzet en resultaat per jaar/ }).waitFor(PATIENCE);
  });

  test('takes a risk over into the advice, which stands on a sheet with its figures beside it', async () => {
    await step('Kansen en risico’s');
    await button(/^Overnemen/)
      .first()
      .click(PATIENCE);
    await pane.getByRole('button', { name: 'Ongedaan maken' }).waitFor(PATIENCE);
    await step('Profiel en advies');
    await button('Zet het advies op een blad').click(PATIENCE);
    await button('Naar het blad Advies 0001').waitFor(PATIENCE);
    expect(bench.problems).toEqual([]);
  });
});
