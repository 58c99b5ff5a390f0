import { inBrowser } from './browser';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

inBrowser('the sheet in Dutch', ({ open, test }) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await open('?leeg');
  });

  test('a function of the add-in computes with a decimal comma and a semicolon', async () => {
    await bench.type('A1', '=ACCOUNT.SOLVABILITEIT(40,5;100)');
    expect(await bench.value('A1')).toBe(0.405);
    expect(await bench.shown('A1')).toBe('0,405');
    expect(await bench.formula('A1')).toBe('=ACCOUNT.SOLVABILITEIT(40.5,100)');
  });

  test('a function of the add-in computes with references, also when they are parted as in English', async () => {
    await bench.type('B5', '40,5');
    await bench.type('B9', '100');
    await bench.type('A2', '=account.solvabiliteit(B5,B9)');
    expect(await bench.value('A2')).toBe(0.405);
    expect(await bench.formula('A2')).toBe('=ACCOUNT.SOLVABILITEIT(B5,B9)');
  });

  test('F2 shows the formula in Dutch and editing it does no damage', async () => {
    await bench.select('A1');
    await bench.page.keyboard.press('F2');
    expect(await bench.editorText()).toBe('=ACCOUNT.SOLVABILITEIT(40,5;100)');
    await bench.keys('*2,5');
    await bench.enter();
    expect(await bench.formula('A1')).toBe('=ACCOUNT.SOLVABILITEIT(40.5,100)*2.5');
    expect(await bench.shown('A1')).toBe('1,0125');
    await bench.select('A1');
    await bench.page.keyboard.press('F2');
    await bench.keys(' ');
    await bench.page.keyboard.press('Backspace');
    await bench.enter();
    expect(await bench.formula('A1')).toBe('=ACCOUNT.SOLVABILITEIT(40.5,100)*2.5');
  });

  test('clicking a cell after a semicolon enters its reference', async () => {
    await bench.select('A12');
    await bench.keys('=ACCOUNT.SOLVABILITEIT(');
    await bench.select('B5');
    await bench.keys(';');
    await bench.select('B9');
    await bench.keys(')');
    await bench.enter();
    expect(await bench.formula('A12')).toBe('=ACCOUNT.SOLVABILITEIT(B5,B9)');
  });

  test('typed numbers and dates become values that show as they were typed', async () => {
    const typed: [string, string | number | boolean][] = [
      ['1.234,56', 1234.56],
      ['12,5%', 0.125],
      ['€ 5', 5],
      ['31-12-2025', 46022],
      ['1-2-2025', 45689],
      ['WAAR', true],
      ['1.5', '1.5'],
    ];
    for (const [index, [text, value]] of typed.entries()) {
      await bench.type(`C${index + 1}`, text);
      expect([text, await bench.value(`C${index + 1}`)]).toEqual([text, value]);
      expect(await bench.shown(`C${index + 1}`)).toBe(text);
    }
    await bench.type('D1', '31/12/2025');
    expect(await bench.shown('D1')).toBe('31-12-2025');
  });

  test('a value is edited as it was typed and stays what it is', async () => {
    for (const [cell, text] of [
      ['C1', '1234,56'],
      ['C2', '12,5%'],
      ['C4', '31-12-2025'],
      ['C6', 'WAAR'],
    ] as const) {
      const before = await bench.value(cell);
      await bench.select(cell);
      await bench.page.keyboard.press('F2');
      expect(await bench.editorText()).toBe(text);
      await bench.keys('0');
      await bench.page.keyboard.press('Backspace');
      await bench.enter();
      expect(await bench.value(cell)).toBe(before);
    }
  });

  test('Dutch names of functions are understood, and errors have their Dutch names', async () => {
    await bench.type('D2', '=ALS(SOM(C1;0,44)=1235;"ja; 1,5";#N/B)');
    expect(await bench.formula('D2')).toBe('=IF(SUM(C1,0.44)=1235,"ja; 1,5",#N/A)');
    expect(await bench.value('D2')).toBe('ja; 1,5');
    await bench.type('D3', '=ACCOUNT.ROI(1;0)');
    expect(await bench.value('D3')).toBe('#DIV/0!');
    expect(await bench.shown('D3')).toBe('#DEEL/0!');
    expect([await bench.isCentred('D3'), await bench.isCentred('D2')]).toEqual([true, false]);
  });

  test('a general number shows no more digits than Excel shows', async () => {
    await bench.type('D4', '=1/3');
    expect(await bench.value('D4')).toBe(1 / 3);
    expect(await bench.shown('D4')).toBe('0,333333333');
  });

  test('empty cells reach a function as 0', async () => {
    await bench.type('D5', '=ACCOUNT.ROI(Z90;100)');
    expect(await bench.value('D5')).toBe((0 - 100) / 100);
  });

  test('typing offers the functions with what they do, and help with their arguments', async () => {
    await bench.select('D6');
    await bench.keys('=ACCOUNT.SOLV');
    await eventually(async () =>
      expect(await bench.suggestions()).toEqual([
        { name: 'ACCOUNT.SOLVABILITEIT', description: expect.stringContaining('schulden betalen') as string },
      ]),
    );
    await bench.page.keyboard.press('Tab');
    const help = bench.page.getByText('ACCOUNT.SOLVABILITEIT(', { exact: false }).first();
    await help.waitFor();
    expect(await help.locator('..').textContent()).toContain('eigenVermogen;totaalVermogen');
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.press('Escape');
  });

  test('copying and filling keep formulas and formats; undo takes a step back', async () => {
    await bench.type('F1', '1,5');
    await bench.type('F2', '2');
    await bench.type('G1', '=F1*2,5');
    await bench.selectRange('F1', 'F2');
    await bench.fill('F2', 'F4');
    expect([await bench.value('F3'), await bench.value('F4')]).toEqual([2.5, 3]);
    await bench.select('G1');
    await bench.page.keyboard.press('Control+c');
    const copied = () => bench.page.evaluate(() => navigator.clipboard.readText());
    await eventually(async () => expect(await copied()).toBe('3,75'));
    await bench.select('G2');
    await bench.page.keyboard.press('Control+v');
    await eventually(async () => expect(await bench.formula('G2')).toBe('=F2*2.5'));
    await bench.page.keyboard.press('Control+z');
    await eventually(async () => expect(await bench.formula('G2')).toBeNull());
  });

  test('text pasted from elsewhere is read in Dutch', async () => {
    await bench.page.evaluate(() => navigator.clipboard.writeText('1.234,56\t12,5%\n31-12-2025\t=SOM(1,5;2)'));
    await bench.select('F6');
    await bench.page.keyboard.press('Control+v');
    await eventually(async () => expect(await bench.value('G7')).toBe(3.5));
    expect([await bench.value('F6'), await bench.value('G6')]).toEqual([1234.56, 0.125]);
    expect(await bench.value('F7')).toBe(46022);
    expect([await bench.shown('F6'), await bench.shown('G6')]).toEqual(['1.234,56', '12,5%']);
  });

  test('a formula keeps its arguments when its references move with an inserted row', async () => {
    await bench.type('I3', '=ALS(F1>1;1;0)');
    expect(await bench.formula('I3')).toBe('=IF(F1>1,1,0)');
    await bench.insertRowAbove(1);
    expect(await bench.formula('I4')).toBe('=IF(F2>1,1,0)');
    expect(await bench.value('I4')).toBe(1);
  });

  test('nothing is asked from outside this machine, and nothing went wrong on the page', async () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.problems).toEqual([]);
  });
});

inBrowser('the sheet in English', ({ open, test }) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await open('?taal=en&leeg');
  });

  test('formulas, numbers and dates are typed and shown in English', async () => {
    const typed: [string, string | number | boolean, string][] = [
      ['=ACCOUNT.SOLVABILITEIT(40.5,100)', 0.405, '0.405'],
      ['1,234.56', 1234.56, '1,234.56'],
      ['12/31/2025', 46022, '12/31/2025'],
      ['=1/0', '#DIV/0!', '#DIV/0!'],
    ];
    for (const [index, [text, value, shown]] of typed.entries()) {
      await bench.type(`A${index + 1}`, text);
      expect([text, await bench.value(`A${index + 1}`)]).toEqual([text, value]);
      expect(await bench.shown(`A${index + 1}`)).toBe(shown);
    }
  });

  test('suggestions are in English', async () => {
    await bench.select('B1');
    await bench.keys('=ACCOUNT.SOLV');
    await eventually(async () => expect((await bench.suggestions())[0]?.description).toContain('pay all its debts'));
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.press('Escape');
  });

  test('another language shows the same workbook in the other notation, and stands in the address', async () => {
    await bench.page.selectOption('#language', 'nl');
    await eventually(async () => expect(await bench.shown('A2')).toBe('1.234,56'));
    expect(await bench.shown('A1')).toBe('0,405');
    expect(await bench.shown('A4')).toBe('#DEEL/0!');
    expect(new URL(bench.page.url()).search).toBe('?leeg');
    await bench.select('A1');
    await bench.page.keyboard.press('F2');
    expect(await bench.editorText()).toBe('=ACCOUNT.SOLVABILITEIT(40,5;100)');
    await bench.page.keyboard.press('Escape');
    await bench.page.selectOption('#language', 'en');
    await eventually(async () => expect(await bench.shown('A1')).toBe('0.405'));
  });

  test('language and theme survive a reload, after which the sheet works again', async () => {
    await bench.page.selectOption('#theme', 'dark');
    const asked: string[] = [];
    bench.page.once('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await bench.reload();
    // What was typed before would be gone, so the page asks first.
    expect(asked).toEqual(['beforeunload']);
    expect(await bench.page.inputValue('#language')).toBe('en');
    expect(await bench.page.inputValue('#theme')).toBe('dark');
    expect(await bench.page.getAttribute('html', 'lang')).toBe('en');
    await bench.type('A1', '=ACCOUNT.SOLVABILITEIT(1,4)');
    expect(await bench.shown('A1')).toBe('0.25');
  });
});

inBrowser('the workbench around the sheet', ({ open, test }) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await open('?leeg&functie=ROI');
  });

  test('the pane has the language and the function that the address asks for', async () => {
    const pane = await bench.pane();
    expect(new URL(pane.url()).search).toBe('?functie=ROI');
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('nl-NL');
  });

  test('the splitter moves with the keyboard, within its limits', async () => {
    const width = async () => (await bench.page.locator('#taskpane').boundingBox())?.width;
    expect(await width()).toBe(360);
    await bench.page.focus('#splitter');
    await bench.page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(370);
    await bench.page.keyboard.press('End');
    expect(await width()).toBe(450);
    await bench.page.keyboard.press('Home');
    await bench.page.keyboard.press('ArrowRight');
    expect(await width()).toBe(320);
  });

  test('F6 goes from the sheet to the pane and back, and who leaves while typing finds it entered', async () => {
    const focused = () => bench.page.evaluate(() => document.activeElement?.id);
    await bench.select('A1');
    await bench.keys('12,5');
    await bench.page.keyboard.press('F6');
    expect(await focused()).toBe('taskpane');
    await eventually(async () => expect(await bench.value('A1')).toBe(12.5));
    await bench.page.keyboard.press('F6');
    expect(await focused()).not.toBe('taskpane');
    await bench.keys('7');
    await bench.enter();
    expect(await bench.value('A1')).toBe(7);
  });

  test('in a narrow window the pane comes in front of the sheet and goes again', async () => {
    await bench.page.setViewportSize({ width: 360, height: 640 });
    expect(await bench.page.isVisible('#taskpane')).toBe(false);
    await bench.page.click('#pane-switch');
    expect(await bench.page.isVisible('#taskpane')).toBe(true);
    expect(await bench.page.isVisible('#grid')).toBe(false);
    await bench.page.click('#pane-switch');
    expect(await bench.page.isVisible('#grid')).toBe(true);
  });
});
