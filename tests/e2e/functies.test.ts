import type { Frame } from 'playwright-core';
import { inBrowser } from './browser';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });
const dock = (pane: Frame) => pane.getByRole('contentinfo');
const titlesIn = (pane: Frame, list: string) =>
  pane.getByRole('list', { name: list }).locator('.function-item-title').allInnerTexts();
const comesTo = (pane: Frame, outcome: string) =>
  eventually(async () => expect((await dock(pane).innerText()).replaceAll('\n', ' ')).toContain(outcome));
const topOf = async (pane: Frame, name: string) => (await button(pane, name).boundingBox())?.y;
const open = async (pane: Frame, query: string) => {
  await pane.getByRole('searchbox').fill(query);
  await pane.getByRole('searchbox').press('Enter');
};

inBrowser('the list of all functions', ({ open: openBench, test }) => {
  let bench: Workbench;
  let pane: Frame;
  beforeAll(async () => {
    bench = await openBench('?leeg');
    pane = await bench.pane();
  });

  test('a favourite and what was used last are there again after Excel was closed', async () => {
    await button(pane, 'Liquiditeit 4').click();
    await button(pane, 'Favoriet: Quick ratio').click();
    expect(await titlesIn(pane, 'Favorieten')).toEqual(['Quick ratio']);
    await open(pane, 'dupont');
    await button(pane, 'Vul voorbeeld in').click();
    await comesTo(pane, 'omloopsnelheid 2,00 keer per jaar');
    await bench.reload();
    pane = await bench.pane();
    await pane.getByRole('searchbox').waitFor();
    expect(await titlesIn(pane, 'Favorieten')).toEqual(['Quick ratio']);
    expect(await titlesIn(pane, 'Laatst gebruikt')).toEqual(['DuPont-ontleding']);
  });

  test('a star does not move the list under the pointer', async () => {
    await button(pane, 'Open alle groepen').click();
    await button(pane, 'Favoriet: Staffel').scrollIntoViewIfNeeded();
    const before = await topOf(pane, 'Favoriet: Staffel');
    await button(pane, 'Favoriet: Staffel').click();
    const starred = pane.locator('[id="functions-korting"]').locator('xpath=ancestor::div[1]');
    const after = (await starred.getByRole('button', { name: 'Favoriet: Staffel' }).boundingBox())?.y;
    expect(Math.abs((after ?? 0) - (before ?? 0))).toBeLessThan(2);
    expect(await titlesIn(pane, 'Favorieten')).toEqual(['Quick ratio', 'Staffel']);
  });

  test('the keyboard goes from a field to the search, through what was found, and back to the field', async () => {
    const { keyboard } = bench.page;
    await open(pane, 'roi');
    const proceeds = pane.getByRole('textbox', { name: 'Opbrengst' });
    await proceeds.fill('7.000,-');
    await proceeds.press('Control+k');
    await keyboard.type('solvabilteit');
    await eventually(async () => expect(await pane.locator('mark').first().innerText()).toBe('Solvabiliteit'));
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await eventually(async () =>
      expect(await pane.evaluate(() => document.activeElement?.id)).toMatch(/^function-found\./),
    );
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await eventually(async () =>
      expect(await proceeds.evaluate((field) => field === document.activeElement)).toBe(true),
    );
    expect(await proceeds.inputValue()).toBe('7.000,-');
    expect(await pane.getByText('Gelezen als 7.000').count()).toBe(1);
  });

  test('unlike cells of one outcome are inserted each with its own number format', async () => {
    await bench.select('B2');
    await button(pane, 'Alle functies').click();
    await open(pane, 'dupont');
    await button(pane, 'Vul voorbeeld in').click();
    await comesTo(pane, 'rentabiliteit totaal vermogen 20,0%');
    await button(pane, 'Invoegen').click();
    await pane.getByText('Geschreven in Blad1!B2:D2.').waitFor();
    expect([await bench.shown('B2'), await bench.shown('C2'), await bench.shown('D2')]).toEqual([
      '10,0%',
      '2,00',
      '20,0%',
    ]);
  });

  test('a year of figures is pasted from a sheet, and the form is cleared in one go', async () => {
    await button(pane, 'Alle functies').click();
    await open(pane, 'regressie');
    const year = pane.getByRole('textbox', { name: 'Y-waarden' });
    await year.focus();
    const months = Array.from({ length: 12 }, (_, month) => `€ ${12 + month}.500,00`);
    await bench.page.evaluate((text) => navigator.clipboard.writeText(text), `${months.join('\r\n')}\r\n`);
    await bench.page.keyboard.press('Control+v');
    await comesTo(pane, 'helling 1000 startgetal 11500 r² 1,000');
    expect(await pane.getByText(/^Gelezen als 12 waarden: 12\.500;/).count()).toBe(1);
    expect(await year.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(1);
    await button(pane, 'Formulier wissen').click();
    expect(await year.inputValue()).toBe('');
    await button(pane, 'Ongedaan maken').click();
    expect(await year.inputValue()).toContain('23.500,00');
  });

  test('nothing was refused by the policy of the page', async () => {
    expect(bench.problems).toEqual([]);
  });
});
