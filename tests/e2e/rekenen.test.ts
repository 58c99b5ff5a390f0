import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { trekOpgave } from '../../src/calc/rekenen/trekOpgave';
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
  /** The file of the first student. */
  let student = new Uint8Array();
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const field = (name: string) => pane.getByRole('textbox', { name, exact: true });
  /** What the browser keeps of the zip of the class. */
  const zip = async (): Promise<Buffer> => {
    const [download] = await Promise.all([bench.page.waitForEvent('download'), button(/^Maak zip met 3/).click()]);
    expect(download.suggestedFilename()).toBe('MAV3A-opgaven.zip');
    return readFile(await download.path());
  };
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

  test('leads to the part of the teacher, and makes a class there', async () => {
    await button(/\(docent\)$/).click();
    await button('Nieuwe klas').click();
    await field('Klascode').fill('MAV3A');
    await field('Aantal leerlingen').fill('3');
    await field('Aantal opgaven per leerling').fill('4');
    for (const cel of ['X2 Getallen', 'Y1 Getallen']) await pane.getByRole('checkbox', { name: cel }).check();
    await pane.getByText('3 leerlingen × 4 opgaven: 2 uit X2 Getallen, 2 uit Y1 Getallen').waitFor(PATIENCE);
    expect(await tooWide()).toBe(0);
    await button('Maak de klas').click();
    await pane.getByRole('heading', { level: 2, name: 'Uitdelen' }).waitFor(PATIENCE);
    expect(await tooWide()).toBe(0);
  });

  test('hands a class out as a zip that is the same each time, and checks it when it comes back', async () => {
    const [first, second] = [await zip(), await zip()];
    expect(Object.keys(unzipSync(first))).toEqual(['MAV3A-01.xlsx', 'MAV3A-02.xlsx', 'MAV3A-03.xlsx']);
    expect(first.equals(second)).toBe(true);
    student = unzipSync(first)['MAV3A-01.xlsx'] ?? student;
    await button('Klas MAV3A').click();
    await button(/^Nakijken/).click();
    const back = { name: 'ingeleverd.zip', mimeType: 'application/zip', buffer: first };
    await pane.getByLabel('Kies bestanden').and(pane.locator('input')).setInputFiles(back);
    await pane.getByText(/^! Er is niets nagekeken: .* Het overzicht staat op blad Klas MAV3A\.$/).waitFor(PATIENCE);
    expect(await pane.getByText(/^– Leerling 0[123], niets ingevuld$/).count()).toBe(3);
    expect(await tooWide()).toBe(0);
  });

  test('gives the key of a code that is printed, and needed no network for any of this', async () => {
    const text = Object.values(unzipSync(student))
      .map((part) => strFromU8(part))
      .join();
    const printed = /MAV3A\|01\|[^<]+·v1/.exec(text)?.[0] ?? '';
    const { antwoordTekst } = trekOpgave(printed.replace('·v1', ''));
    await button('Klas MAV3A').click();
    await button('Klassen').click();
    await button('Zoek een antwoord bij papier').click();
    await field('Code onder de opgave').fill(printed);
    await button('Toon het antwoord').click();
    const answer = pane.getByRole('region', { name: 'Antwoord', exact: true });
    await answer.waitFor(PATIENCE);
    expect((await answer.innerText()).replaceAll('\u00a0', ' ')).toContain(antwoordTekst);
    expect(await tooWide()).toBe(0);
    expect(missed).toEqual([]);
  });
});
