import type { Frame } from 'playwright-core';
import { inBrowser } from './browser';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

const PATIENCE = { timeout: 60_000 };

inBrowser('an offerte in English', ({ open, test }) => {
  let bench: Workbench;
  let pane: Frame;
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const step = async (name: string) => {
    const overview = button(/^OFF-\d{4}-\d{4}(-\d+)?$/);
    if (await overview.count()) await overview.first().click();
    await pane.locator('.step-list-step', { hasText: name }).click(PATIENCE);
    await pane.getByRole('heading', { level: 2, name }).waitFor(PATIENCE);
  };
  const approve = async () => {
    await step('Check');
    await button('Hand over for checking').click(PATIENCE);
    await button('Approve').click(PATIENCE);
  };
  const issue = async () => {
    await step('Issue');
    await button('Issue the quotation').click(PATIENCE);
    await button('Make the copy for the customer').waitFor(PATIENCE);
  };
  beforeAll(async () => {
    bench = await open('?leeg&taal=en');
    pane = await bench.pane();
  });

  test('is a letter in a sheet, whose total lives on when a cell of it changes', async () => {
    await pane.getByRole('tab', { name: 'Quotation' }).click();
    await button('Open the example').click(PATIENCE);
    await pane.getByRole('heading', { level: 2, name: 'Quotation OFF-' }).waitFor(PATIENCE);
    const total = pane.locator('dt', { hasText: 'Total excl. VAT' }).locator('xpath=following-sibling::dd[1]');
    await eventually(async () => expect(await total.textContent()).toBe('€ 6,281.23'));
    await bench.type('C21', '3');
    // One more milk cooler of € 189, with 5% off.
    await eventually(async () => expect(await total.textContent()).toBe('€ 6,460.78'));
  });

  test('is approved, issued and locked', async () => {
    await approve();
    await issue();
    await pane.getByText('This version is fixed.', { exact: false }).waitFor(PATIENCE);
  });

  test('is negotiated into a second version, for which somebody must put a name to the margin', async () => {
    await step('Negotiation');
    await pane.getByRole('textbox', { name: 'Discount asked for' }).fill('10');
    await pane.getByRole('textbox', { name: 'Our offer' }).fill('8');
    await button('Record round in a new version').click(PATIENCE);
    await pane.getByText('version 2', { exact: false }).first().waitFor(PATIENCE);
    await approve();
    await pane.getByRole('alert').waitFor(PATIENCE);
    await pane.getByRole('textbox', { name: 'Approved by' }).fill('Ruben');
    await bench.page.keyboard.press('Enter');
    await pane.getByRole('alert').waitFor({ ...PATIENCE, state: 'detached' });
    await button('Approve').click();
    await issue();
  });

  test('becomes an order when it is accepted', async () => {
    await step('Follow-up');
    await button('Accepted: becomes an order').click(PATIENCE);
    await button('Make the order').click(PATIENCE);
    await pane.getByText(/The order is in the sheet Order 0001-2/).waitFor(PATIENCE);
    expect(bench.problems).toEqual([]);
  });
});
