import fs from 'node:fs';
import { inBrowser } from './browser';
import { eventually } from './eventually';

/** A second page takes as long to start as the first. */
const PATIENCE_MS = 60_000;

interface Host {
  host: {
    workbook: {
      created: { make(base64: string): { Open(): void } };
      Worksheets: { GetActiveWorksheet(): Sheet; Add(name: string): { Activate(): void } };
    };
  };
}
interface Chart {
  Title: { Text: string };
  SetPosition(start: string, end: string): void;
}
interface Sheet {
  GetRange(address: string): {
    Formulas: string;
    Format: { Protection: { Locked: boolean } };
    DataValidation: { Rule: object; ErrorAlert: object };
  };
  Shapes: { AddImage(base64: string): object };
  Charts: { Add(type: string, source: object): Promise<Chart> };
  Tables: { Add(address: string, hasHeaders: boolean): { Name: string } };
  Protection: { Protect(): void };
}

inBrowser('a workbook in the page', ({ open, test }) => {
  test('a protected cell says so when somebody begins to type in it; an unlocked one is typed in', async () => {
    const bench = await open('?leeg');
    await bench.type('A1', 'vast');
    await bench.page.evaluate(() => {
      const sheet = (window as unknown as Host).host.workbook.Worksheets.GetActiveWorksheet();
      sheet.GetRange('B2').Format.Protection.Locked = false;
      sheet.Protection.Protect();
    });
    await bench.select('A1');
    await bench.keys('x');
    await eventually(async () =>
      expect(await bench.page.textContent('#message')).toBe(
        'Deze cel staat op een beveiligd blad. Hef de beveiliging van het blad op om hem te wijzigen.',
      ),
    );
    expect(await bench.value('A1')).toBe('vast');
    await bench.page.keyboard.press('Delete');
    expect(await bench.value('A1')).toBe('vast');
    await bench.type('B2', '21');
    expect(await bench.value('B2')).toBe(21);
  });

  test('a cell with a list takes what is in it, and says what is wrong with anything else', async () => {
    const bench = await open('?leeg');
    await bench.page.evaluate(() => {
      const { DataValidation } = (window as unknown as Host).host.workbook.Worksheets.GetActiveWorksheet().GetRange(
        'B2',
      );
      DataValidation.Rule = { list: { source: 'product,optie', inCellDropDown: true } };
      DataValidation.ErrorAlert = { message: 'Kies product of optie', title: 'Soort', style: 'Stop' };
    });
    await bench.type('B2', 'optie');
    await eventually(async () => expect(await bench.value('B2')).toBe('optie'));
    await bench.select('B2');
    await bench.keys('iets');
    await bench.page.keyboard.press('Enter');
    await bench.page.waitForSelector('text=Kies product of optie');
    await bench.page.click('button:has-text("OK")');
    await eventually(async () => expect(await bench.value('B2')).toBe('optie'));
  });

  test('a table grows when somebody types under it, and by Tab in its last cell', async () => {
    const bench = await open('?leeg');
    const cells = [
      ['A1', 'Aantal'],
      ['B1', 'Bedrag'],
      ['A2', '2'],
      ['A5', 'totaal'],
    ] as const;
    for (const [cell, text] of cells) await bench.type(cell, text);
    await bench.page.evaluate(() => {
      const sheet = (window as unknown as Host).host.workbook.Worksheets.GetActiveWorksheet();
      sheet.Tables.Add('A1:B2', true).Name = 'tblRegels';
      sheet.GetRange('B2').Formulas = '=tblRegels[[#This Row],[Aantal]]*10';
    });
    await bench.type('A3', '3');
    await eventually(async () => expect(await bench.value('B3')).toBe(30));
    for (const key of ['ArrowUp', 'ArrowRight', 'Tab']) await bench.page.keyboard.press(key);
    await bench.keys('4');
    await bench.enter();
    await eventually(async () => expect([await bench.value('A4'), await bench.value('B4')]).toEqual([4, 40]));
    expect(await bench.value('A6')).toBe('totaal');
  });

  test('a chart is drawn over its cells under its name, follows their figures, and goes when its sheet does', async () => {
    const bench = await open('?leeg');
    const cells = [
      ['A1', 'Omzet'],
      ['A2', '100'],
      ['A3', '140'],
    ] as const;
    for (const [cell, text] of cells) await bench.type(cell, text);
    await bench.page.evaluate(async () => {
      const { Worksheets } = (window as unknown as Host).host.workbook;
      const sheet = Worksheets.GetActiveWorksheet();
      const chart = await sheet.Charts.Add('ColumnClustered', sheet.GetRange('A1:A3'));
      chart.Title.Text = 'De omzet groeit';
      chart.SetPosition('C2', 'G14');
    });
    const chart = bench.page.getByRole('img', { name: 'De omzet groeit. Kolomdiagram: Omzet' });
    /** How much of the chart has the colour of its first series. */
    const filled = () =>
      chart.evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        return pixels.filter((part, at) => at % 4 === 0 && part === 0x1f && pixels[at + 1] === 0x4e).length;
      });
    await eventually(async () => expect(await filled()).toBeGreaterThan(100));
    const before = await filled();
    await bench.type('A2', '10');
    await eventually(async () => expect(await filled()).toBeLessThan(before));
    await bench.page.evaluate(() => (window as unknown as Host).host.workbook.Worksheets.Add('Ander').Activate());
    await eventually(async () => expect(await chart.isVisible()).toBe(false));
  });

  test('Ctrl+S downloads the workbook, and it opens again in a tab of its own', async () => {
    const bench = await open('?leeg');
    await bench.type('A1', '20');
    await bench.type('A2', '=A1*2');
    const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('Werkmap.xlsx');
    const file = await download.path();
    const [tab] = await Promise.all([
      bench.page.context().waitForEvent('page'),
      bench.page.setInputFiles('#file', { name: 'Offerte.xlsx', mimeType: '', buffer: fs.readFileSync(file) }),
    ]);
    await tab.waitForFunction(() => 'host' in window, undefined, { timeout: PATIENCE_MS });
    const values = await tab.evaluate(async () => {
      const { grid } = (window as unknown as Opened).host;
      await grid.calculation.settled();
      return grid.workbook.getActiveSheet().getRange('A1:A2').getRawValues();
    });
    expect(values).toEqual([[20], [40]]);
    expect(await bench.value('A1')).toBe(20);
  });

  test('a workbook that an add-in makes is offered to be seen or downloaded', async () => {
    const bench = await open('?leeg');
    await bench.page.evaluate(() => (window as unknown as Host).host.workbook.created.make(btoa('PK no book')).Open());
    expect(await bench.page.textContent('#message')).toBe('Geopend als nieuwe werkmap:BekijkDownloadSluiten');
    await bench.page.selectOption('#language', 'en');
    await bench.page.click('#message button');
    expect(await bench.page.isVisible('#message')).toBe(false);
    expect(await bench.page.textContent('#save')).toBe('Save as .xlsx');
  });

  test('the pane reads the file of the workbook in slices', async () => {
    const bench = await open('?leeg');
    await bench.type('A1', '20');
    const pane = await bench.pane();
    const begin = await pane.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1024 }, ({ value, error }) => {
            if (error) return reject(new Error(error.message));
            value.getSliceAsync(0, (slice) => {
              const bytes = (slice.value.data as number[]).slice(0, 2);
              value.closeAsync(() =>
                resolve(`${value.sliceCount > 1} ${slice.value.size} ${String.fromCharCode(...bytes)}`),
              );
            });
          });
        }),
    );
    expect(begin).toBe('true 1024 PK');
  });

  test('a picture stands above the cells where it was put, with its description', async () => {
    const bench = await open('?leeg');
    await bench.page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 100, height: 40 });
      const { Shapes } = (window as unknown as Host).host.workbook.Worksheets.GetActiveWorksheet();
      const picture = Shapes.AddImage(canvas.toDataURL('image/png').split(',')[1] ?? '');
      Object.assign(picture, { AltTextDescription: 'Logo', Left: 66, Top: 18 });
    });
    const box = await (await bench.page.waitForSelector('img[alt="Logo"]')).boundingBox();
    const cell = await bench.boxOf('B2');
    expect([box?.width, box?.height]).toEqual([100, 40]);
    expect(Math.abs((box?.x ?? 0) - cell.x)).toBeLessThan(3);
    expect(Math.abs((box?.y ?? 0) - cell.y)).toBeLessThan(3);
  });
});

interface Opened {
  host: { grid: { calculation: { settled(): Promise<void> }; workbook: { getActiveSheet(): Facade } } };
}
interface Facade {
  getRange(address: string): { getRawValues(): unknown[][] };
}
