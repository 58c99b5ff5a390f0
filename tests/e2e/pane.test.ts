import type { Frame } from 'playwright-core';
import { inBrowser } from './browser';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

const field = (pane: Frame, name: string) => pane.getByRole('textbox', { name });
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });
const useSelection = (pane: Frame, name: string) => button(pane, `Gebruik selectie voor ${name}`);
const statusLine = (pane: Frame) => pane.locator('.status-line');
const dock = (pane: Frame) => pane.getByRole('contentinfo');

/** The element that has the focus, as a person would name it. */
const focused = (pane: Frame) =>
  pane.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

/** Waits less than a test may take, so that a failure leaves its picture. */
const shows = (pane: Frame, words: string) => pane.getByText(words).waitFor({ timeout: 8_000 });
const says = (pane: Frame, words: string) =>
  eventually(async () => expect(await statusLine(pane).innerText()).toContain(words));
const comesTo = (pane: Frame, outcome: string) =>
  eventually(async () => expect(await dock(pane).innerText()).toContain(outcome));

inBrowser('the task pane in Dutch', ({ open, test }) => {
  let bench: Workbench;
  let pane: Frame;
  beforeAll(async () => {
    bench = await open('?leeg');
    pane = await bench.pane();
  });

  test('a function is found by another word for it, filled in and inserted', async () => {
    await bench.select('B2');
    await pane.getByRole('searchbox').fill('acid test');
    await eventually(async () => expect(await pane.getByText('1 functie', { exact: true }).count()).toBe(1));
    await pane.getByRole('searchbox').press('Enter');
    await field(pane, 'Vlottende activa').fill('500.000');
    await field(pane, 'Voorraden').fill('200000,5');
    await field(pane, 'Kort vreemd vermogen').fill('270.000');
    await comesTo(pane, '1,11 ×');
    await comesTo(pane, '✓ goed');
    await comesTo(pane, 'Zet =ACCOUNT.QUICKRATIO(500000;200000,5;270000) in B2');
    await button(pane, 'Invoegen').click();
    await says(pane, 'Geschreven in Blad1!B2.');
    expect(await bench.formula('B2')).toBe('=ACCOUNT.QUICKRATIO(500000,200000.5,270000)');
    expect(await bench.shown('B2')).toBe('1,11');
  });

  test('fields take the selection, keep its reference in view and follow the cell', async () => {
    await bench.type('A4', '7000');
    await bench.type('A5', '5000');
    await pane.getByRole('button', { name: 'Alle functies' }).click();
    await pane.getByRole('searchbox').fill('roi');
    await pane.getByRole('searchbox').press('Enter');
    await bench.select('A4');
    await useSelection(pane, 'opbrengst').click();
    await shows(pane, 'Blad1!A4');
    await bench.select('A5');
    await useSelection(pane, 'investering').click();
    await comesTo(pane, '40,0%');
    await bench.select('B4');
    await comesTo(pane, 'Zet =ACCOUNT.ROI(A4;A5) in B4');
    await button(pane, 'Invoegen').click();
    await says(pane, 'Geschreven in Blad1!B4.');
    expect(await bench.formula('B4')).toBe('=ACCOUNT.ROI(A4,A5)');
    expect(await bench.shown('B4')).toBe('40,0%');
    await bench.type('A4', '10000');
    await comesTo(pane, '100,0%');
    expect(await bench.shown('B4')).toBe('100,0%');
  });

  test('a range gives as many outcomes, and they are undone together', async () => {
    for (const [row, value] of [6000, 7000, 8000].entries()) await bench.type(`D${row + 1}`, String(value));
    await bench.selectRange('D1', 'D3');
    await useSelection(pane, 'opbrengst').click();
    await comesTo(pane, '3 uitkomsten');
    await bench.select('E1');
    await button(pane, 'Invoegen').click();
    await says(pane, 'Geschreven in Blad1!E1:E3.');
    expect([await bench.shown('E1'), await bench.shown('E3')]).toEqual(['20,0%', '60,0%']);
    await button(pane, 'Ongedaan maken').click();
    await says(pane, 'Ongedaan gemaakt');
    expect([await bench.value('E1'), await bench.value('E3')]).toEqual(['', '']);
  });

  test('what is in a cell is shown before it is overwritten, stays by default and comes back', async () => {
    await bench.type('F1', 'van mij');
    await bench.select('F1');
    await button(pane, 'Invoegen').click();
    const dialog = pane.getByRole('alertdialog');
    await dialog.waitFor({ timeout: 8_000 });
    expect(await dialog.innerText()).toMatch(/F1\s+van mij\s+=ACCOUNT\.ROI\(D1:D3;A5\)/);
    await eventually(async () => expect(await focused(pane)).toBe('Niet overschrijven'));
    await bench.page.keyboard.press('Enter');
    await says(pane, 'Er is niets veranderd.');
    expect(await bench.value('F1')).toBe('van mij');
    await eventually(async () => expect(await focused(pane)).toBe('Invoegen'));

    await button(pane, 'Invoegen').click();
    await button(pane, 'Overschrijven').click();
    await says(pane, 'Geschreven in Blad1!F1:F3.');
    expect(await bench.shown('F1')).toBe('20,0%');
    await button(pane, 'Ongedaan maken').click();
    await says(pane, 'Ongedaan gemaakt');
    expect(await bench.value('F1')).toBe('van mij');
  });

  test('an error in a cell is explained, and leads to the form with what the cell holds', async () => {
    await bench.type('G1', '=ACCOUNT.NETTOPRIJS(A4;5)');
    await bench.select('G1');
    await button(pane, 'Waarom deze fout?').click();
    await shows(pane, 'Vul voor korting hoogstens 100% in.');
    expect(await pane.getByRole('heading', { level: 3 }).first().innerText()).toBe('Cel Blad1!G1: #GETAL!');
    await bench.select('A4');
    await shows(pane, 'In deze cel staat geen fout.');
    await bench.select('G1');
    await button(pane, 'Open Nettoprijs').click();
    await shows(pane, 'Blad1!A4');
    expect(await field(pane, 'Korting').inputValue()).toBe('500%');
    await field(pane, 'Korting').fill('5');
    await comesTo(pane, '€ 9.500,00');
  });

  test('a word is shown as the function reads it, and follows a cell', async () => {
    await bench.type('G2', '=ACCOUNT.SOLVABILITEIT(0;0;"vv/tv")');
    await bench.select('G2');
    await button(pane, 'Waarom deze fout?').click();
    await button(pane, 'Open Solvabiliteit').click();
    const vorm = pane.getByRole('combobox', { name: 'Vorm' });
    await vorm.waitFor({ timeout: 8_000 });
    expect(await vorm.inputValue()).toBe('VV/TV');
    await field(pane, 'Eigen vermogen').fill('30');
    await field(pane, 'Totaal vermogen').fill('100');
    await comesTo(pane, '70,0%');
    await bench.type('G3', 'ev/vv');
    await bench.select('G3');
    await useSelection(pane, 'vorm').click();
    await comesTo(pane, '42,9%');
    await button(pane, 'Maak vorm los van Blad1!G3').click();
    await comesTo(pane, '30,0%');
    await pane.getByRole('button', { name: 'Alle functies' }).click();
    await pane.getByRole('searchbox').fill('nettoprijs');
    await pane.getByRole('searchbox').press('Enter');
  });

  test('the language changes at once and keeps what was typed', async () => {
    await pane.getByRole('button', { name: /English/ }).click();
    expect(await field(pane, 'Discount').inputValue()).toBe('5');
    expect(await pane.getByText('Read as 5%').count()).toBe(1);
    await pane.getByRole('button', { name: /Nederlands/ }).click();
    expect(await field(pane, 'Korting').inputValue()).toBe('5');
  });

  test('nothing was asked of another host, and nothing was refused by the policy of the page', async () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.problems).toEqual([]);
  });

  test('the policy of the page forbids inline scripts, styles, eval and other hosts', async () => {
    const refused = await pane.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
      const style = document.createElement('style');
      style.textContent = 'body { outline: 1px solid }';
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      const image = new Image();
      image.src = 'https://example.com/pixel.png';
      document.head.append(style, script);
      await fetch('https://example.com/').catch(() => undefined);
      // Later, because what the test itself runs is not held to the policy.
      const isEvalRefused = await new Promise<boolean>((resolve) => {
        setTimeout(() => {
          try {
            resolve(!new Function('return true')());
          } catch {
            resolve(true);
          }
        });
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      style.remove();
      script.remove();
      return { directives: [...new Set(directives)].sort(), isEvalRefused, title: document.title };
    });
    expect(refused).toEqual({
      directives: ['connect-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem'],
      isEvalRefused: true,
      title: 'ACCOUNT',
    });
  });
});

inBrowser('the first minute', ({ open, test }) => {
  test('an empty workbook offers an example that one click removes again', async () => {
    const bench = await open('?leeg');
    const pane = await bench.pane();
    await button(pane, 'Open het voorbeeld').click();
    await says(pane, 'Het voorbeeld staat in blad Voorbeeld.');
    await button(pane, 'Verwijder het voorbeeld').click();
    await says(pane, 'Het voorbeeld is verwijderd.');
    await button(pane, 'Open het voorbeeld').waitFor();
  });

  test('it is in English where Excel is English', async () => {
    const bench = await open('?leeg&taal=en');
    const pane = await bench.pane();
    await button(pane, 'Open the example').waitFor();
    await pane.getByRole('searchbox').fill('roi');
    await pane.getByRole('searchbox').press('Enter');
    await button(pane, 'Fill in the example').click();
    await comesTo(pane, '40.0%');
    await comesTo(pane, 'Put =ACCOUNT.ROI(7000,5000) in A1');
  });
});

inBrowser('the task pane with the keyboard alone', ({ open, test }) => {
  test('from the search to the formula in the cell', async () => {
    const bench = await open('?leeg');
    const pane = await bench.pane();
    const { keyboard } = bench.page;
    await pane.getByRole('searchbox').focus();
    await keyboard.type('return on inv');
    await eventually(async () => expect(await pane.locator('mark').first().innerText()).toBe('Return on inv'));
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('Return on investment'));
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 15; presses++) {
        await keyboard.press('Tab');
        if ((await focused(pane)).includes(name)) return;
      }
      throw new Error(`Tab does not lead to ${name}.`);
    };
    await tabTo('Vul voorbeeld in');
    await keyboard.press('Tab');
    await keyboard.type('7000');
    await keyboard.press('Tab');
    expect(await focused(pane)).toBe('Gebruik selectie voor opbrengst');
    await keyboard.press('Tab');
    await keyboard.type('5000');
    await comesTo(pane, '40,0%');
    await tabTo('Invoegen');
    const ring = await pane.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement as Element);
      return outlineStyle !== 'none' || boxShadow !== 'none';
    });
    expect(ring).toBe(true);
    await keyboard.press('Enter');
    await says(pane, 'Geschreven in Blad1!A1.');
    expect(await bench.shown('A1')).toBe('40,0%');
    await keyboard.press('Escape');
    await eventually(async () => expect(await focused(pane)).toContain('Return on investment'));
    await keyboard.press('Control+k');
    expect(await pane.getByRole('searchbox').inputValue()).toBe('return on inv');
  });
});
