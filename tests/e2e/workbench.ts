import type { Frame, Page } from 'playwright-core';
import type { CellContent } from '../../src/workbench/grid/cellContent';
import type { Grid } from '../../src/workbench/grid/grid';

/** What the workbench's page shows of itself to tests. */
interface HostWindow {
  host: { grid: Grid };
}
/** Two clicks on a cell within this time are a double click, which opens its editor. */
const DOUBLE_CLICK_MS = 500;
const CELL_EDITOR = '__INTERNAL_EDITOR__DOCS_NORMAL';
const SUGGESTIONS = 'ul[data-u-comp="sheets-formula-editor"]';

/** The workbench in a tab, used as a person does: by pointing and typing. */
export class Workbench {
  /** Requests to anywhere but this machine, and errors on the page; a test can demand that there are none. */
  readonly foreignRequests: string[] = [];
  readonly problems: string[] = [];
  private lastClick = { cell: '', at: 0 };

  constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) this.foreignRequests.push(url);
    });
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  async open(query: string): Promise<void> {
    await this.page.goto(this.address + query);
    await this.ready();
  }
  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }
  /** The functions are there, and what was in the cells is calculated with them. */
  private async ready(): Promise<void> {
    await this.page.waitForSelector('html[data-functions="ready"]', { state: 'attached' });
    await this.page.waitForSelector('#grid canvas');
    await this.settled();
  }

  /** The task pane's document, once it is there. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector('#taskpane')).contentFrame();
    if (!frame) throw new Error('The task pane has no document.');
    await frame.waitForLoadState('load');
    return frame;
  }

  /** By clicking on it: the cell has to be in view, and not under suggestions that a person would wait for or close. */
  async select(cell: string): Promise<void> {
    await this.withoutSuggestions();
    await this.untilSingleClick(cell);
    const { x, y } = await this.middleOf(cell);
    await this.page.mouse.click(x, y);
    this.lastClick = { cell, at: Date.now() };
  }
  /** Waits by the clock of the page, which is the one that tells a double click. */
  private async untilSingleClick(cell: string): Promise<void> {
    const isSoon = cell === this.lastClick.cell && Date.now() - this.lastClick.at < DOUBLE_CLICK_MS;
    if (isSoon) await this.page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), DOUBLE_CLICK_MS);
  }
  async selectRange(from: string, to: string): Promise<void> {
    await this.drag(await this.middleOf(from), await this.middleOf(to));
  }
  /** Drags the corner of the selection that ends at `from`. */
  async fill(from: string, to: string): Promise<void> {
    await this.drag(await this.cornerOf(from), await this.middleOf(to));
    await this.settled();
  }
  private async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y - 3, { steps: 6 });
    await mouse.move(to.x, to.y, { steps: 2 });
    await mouse.up();
  }

  /** Types at the keyboard, in whatever has the focus. */
  async keys(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 5 });
  }
  /** Selects a cell, types in it and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.keys(text);
    await this.enter();
  }
  /** Ends editing. While suggestions are open Enter chooses one, so they must have gone. */
  async enter(): Promise<void> {
    await this.withoutSuggestions();
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => !(window as unknown as HostWindow).host.grid.workbook.isCellEditing());
    await this.settled();
  }
  private async withoutSuggestions(): Promise<void> {
    await this.page.waitForSelector(SUGGESTIONS, { state: 'detached' });
  }
  async settled(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as HostWindow).host.grid.calculation.settled());
  }

  /** What the cell of the sheet in view holds. */
  async content(cell: string): Promise<CellContent> {
    await this.settled();
    return this.page.evaluate((a1) => {
      const { grid } = (window as unknown as HostWindow).host;
      const sheet = grid.workbook.getActiveSheet();
      const range = sheet.getRange(a1);
      const area = { row: range.getRow(), column: range.getColumn(), rows: 1, columns: 1 };
      return grid.read(sheet, area)[0]?.[0] ?? { value: '', formula: null };
    }, cell);
  }
  async value(cell: string): Promise<CellContent['value']> {
    return (await this.content(cell)).value;
  }
  async formula(cell: string): Promise<string | null> {
    return (await this.content(cell)).formula;
  }
  /** What a person reads in the cell. */
  async shown(cell: string): Promise<string> {
    await this.settled();
    return this.page.evaluate((a1) => {
      const { grid } = (window as unknown as HostWindow).host;
      return grid.workbook.getActiveSheet().getRange(a1).getDisplayValue();
    }, cell);
  }
  /** Whether what the cell holds stands in its middle, without the cell saying so. */
  async isCentred(cell: string): Promise<boolean> {
    await this.settled();
    return this.page.evaluate((a1) => {
      const { grid } = (window as unknown as HostWindow).host;
      const sheet = grid.workbook.getActiveSheet();
      const range = sheet.getRange(a1);
      const CENTRE = 2;
      return sheet.getSheet().getCell(range.getRow(), range.getColumn())?.interceptorStyle?.ht === CENTRE;
    }, cell);
  }
  /** The text in the cell editor, as it stands there while a cell is edited. */
  async editorText(): Promise<string> {
    return this.page.evaluate((id) => {
      const { grid } = (window as unknown as HostWindow).host;
      return (grid.api.getUniverDoc(id)?.getSnapshot().body?.dataStream ?? '').replace(/\r\n$/, '');
    }, CELL_EDITOR);
  }
  /** The functions that are offered while typing, with what they do. */
  async suggestions(): Promise<{ name: string; description: string }[]> {
    await this.page.waitForSelector(SUGGESTIONS);
    return this.page.$$eval(`${SUGGESTIONS} > li`, (items) =>
      items.map((item) => {
        const [name, description] = [...item.children].map((child) => child.textContent ?? '');
        return { name: name ?? '', description: description ?? '' };
      }),
    );
  }

  /** As the menu of a row does; rows count from 1. */
  async insertRowAbove(row: number): Promise<void> {
    await this.page.evaluate((index) => {
      const { grid } = (window as unknown as HostWindow).host;
      grid.workbook.getActiveSheet().insertRowsBefore(index, 1);
    }, row - 1);
    await this.settled();
  }

  private async middleOf(cell: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.boxOf(cell);
    return { x: x + width / 2, y: y + height / 2 };
  }
  private async cornerOf(cell: string): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.boxOf(cell);
    return { x: x + width - 1, y: y + height - 1 };
  }
  /** Where the cell stands on the screen. */
  boxOf(cell: string): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.page.evaluate((a1) => {
      const { grid } = (window as unknown as HostWindow).host;
      const { x, y, width, height } = grid.workbook.getActiveSheet().getRange(a1).getCellRect();
      const canvases = [...document.querySelectorAll('#grid canvas')].map((canvas) => canvas.getBoundingClientRect());
      const sheet = canvases.reduce((one, other) =>
        other.width * other.height > one.width * one.height ? other : one,
      );
      return { x: sheet.x + x, y: sheet.y + y, width, height };
    }, cell);
  }
}
