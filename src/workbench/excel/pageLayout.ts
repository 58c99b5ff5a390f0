import { areaText, SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/area';
import type { FileBand, FilePage } from '../../workbook/files/page';
import { invalidArgument, itemNotFound, notImplemented } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import type { RangeModel, SheetModel } from './model';

const USUAL_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
type Margin = keyof typeof USUAL_MARGINS;
const USUAL: FilePage = { paper: 'a4', rowBreaks: [], columnBreaks: [] };
interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** How a sheet goes on paper: kept as a file holds it; the workbench itself prints nothing. */
export class PageLayout {
  readonly type = 'PageLayout';
  constructor(private readonly sheet: SheetModel) {}

  get Orientation(): string {
    return this.page.landscape ? 'Landscape' : 'Portrait';
  }
  set Orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this.change({ landscape: orientation === 'Landscape' });
  }
  get PaperSize(): string {
    return this.page.paper === 'a4' ? 'A4' : 'Letter';
  }
  set PaperSize(size: string) {
    if (size !== 'A4' && size !== 'Letter') throw notImplemented(`PageLayout.paperSize ${size}`);
    this.change({ paper: size === 'A4' ? 'a4' : 'letter' });
  }
  get Zoom(): Zoom {
    const { fit } = this.page;
    if (!fit) return { scale: 100 };
    return {
      ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
      ...(fit.high > 0 && { verticalFitToPages: fit.high }),
    };
  }
  set Zoom({ scale, horizontalFitToPages: wide = 0, verticalFitToPages: high = 0 }: Zoom) {
    if (scale !== undefined && scale !== 100) throw notImplemented('PageLayout.zoom scale');
    const page: { -readonly [K in keyof FilePage]: FilePage[K] } = { ...this.page };
    delete page.fit;
    this.put(wide || high ? { ...page, fit: { wide, high } } : page);
  }
  get CenterHorizontally(): boolean {
    return this.page.centered ?? false;
  }
  set CenterHorizontally(centered: boolean) {
    this.change({ centered });
  }
  get FirstPageNumber(): number | '' {
    return this.page.firstPage ?? '';
  }
  set FirstPageNumber(number: number | '') {
    const page: { -readonly [K in keyof FilePage]: FilePage[K] } = { ...this.page };
    delete page.firstPage;
    this.put(number === '' ? page : { ...page, firstPage: number });
  }
  get LeftMargin(): number {
    return this.margin('left');
  }
  set LeftMargin(points: number) {
    this.setMargin('left', points);
  }
  get RightMargin(): number {
    return this.margin('right');
  }
  set RightMargin(points: number) {
    this.setMargin('right', points);
  }
  get TopMargin(): number {
    return this.margin('top');
  }
  set TopMargin(points: number) {
    this.setMargin('top', points);
  }
  get BottomMargin(): number {
    return this.margin('bottom');
  }
  set BottomMargin(points: number) {
    this.setMargin('bottom', points);
  }
  get HeaderMargin(): number {
    return this.margin('header');
  }
  set HeaderMargin(points: number) {
    this.setMargin('header', points);
  }
  get FooterMargin(): number {
    return this.margin('footer');
  }
  set FooterMargin(points: number) {
    this.setMargin('footer', points);
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this);
  }

  SetPrintArea(area: RangeModel | string): void {
    this.change({ area: areaText(this.at(area).area) });
  }
  GetPrintAreaOrNullObject(): RangeModel | null {
    return this.page.area === undefined ? null : this.sheet.GetRange(this.page.area);
  }
  GetPrintArea(): RangeModel {
    return found(this.GetPrintAreaOrNullObject());
  }
  SetPrintTitleRows(rows: RangeModel | string): void {
    this.change({ titleRows: areaText({ ...this.at(rows).area, column: 0, columns: SHEET_COLUMNS }) });
  }
  GetPrintTitleRowsOrNullObject(): RangeModel | null {
    return this.page.titleRows === undefined ? null : this.sheet.GetRange(this.page.titleRows);
  }
  SetPrintTitleColumns(columns: RangeModel | string): void {
    this.change({ titleColumns: areaText({ ...this.at(columns).area, row: 0, rows: SHEET_ROWS }) });
  }
  GetPrintTitleColumnsOrNullObject(): RangeModel | null {
    return this.page.titleColumns === undefined ? null : this.sheet.GetRange(this.page.titleColumns);
  }
  SetPrintMargins(unit: string, margins: Partial<Record<Margin, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    if (!points) throw invalidArgument();
    for (const [side, length] of Object.entries(margins)) this.setMargin(side as Margin, length * points);
  }

  get page(): FilePage {
    return this.sheet.workbook.pages.get(this.sheet.Id) ?? USUAL;
  }
  change(change: Partial<FilePage>): void {
    this.put({ ...this.page, ...change });
  }
  private put(page: FilePage): void {
    this.sheet.workbook.pages.set(this.sheet.Id, page);
  }
  private margin(side: Margin): number {
    return (this.page.margins ?? USUAL_MARGINS)[side];
  }
  private setMargin(side: Margin, points: number): void {
    this.change({ margins: { ...(this.page.margins ?? USUAL_MARGINS), [side]: points } });
  }
  private at(range: RangeModel | string): RangeModel {
    return typeof range === 'string' ? this.sheet.GetRange(range) : range;
  }
}

/** Only the same lines on every page are kept. */
class HeaderFooterGroup {
  readonly type = 'HeaderFooterGroup';
  readonly State = 'Default';
  constructor(private readonly layout: PageLayout) {}
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.layout);
  }
}

class HeaderFooter {
  readonly type = 'HeaderFooter';
  constructor(private readonly layout: PageLayout) {}
  get LeftHeader(): string {
    return this.read('header', 'left');
  }
  set LeftHeader(text: string) {
    this.write('header', 'left', text);
  }
  get CenterHeader(): string {
    return this.read('header', 'center');
  }
  set CenterHeader(text: string) {
    this.write('header', 'center', text);
  }
  get RightHeader(): string {
    return this.read('header', 'right');
  }
  set RightHeader(text: string) {
    this.write('header', 'right', text);
  }
  get LeftFooter(): string {
    return this.read('footer', 'left');
  }
  set LeftFooter(text: string) {
    this.write('footer', 'left', text);
  }
  get CenterFooter(): string {
    return this.read('footer', 'center');
  }
  set CenterFooter(text: string) {
    this.write('footer', 'center', text);
  }
  get RightFooter(): string {
    return this.read('footer', 'right');
  }
  set RightFooter(text: string) {
    this.write('footer', 'right', text);
  }
  private read(band: 'header' | 'footer', part: keyof FileBand): string {
    return this.layout.page[band]?.[part] ?? '';
  }
  private write(band: 'header' | 'footer', part: keyof FileBand, text: string): void {
    this.layout.change({ [band]: { ...this.layout.page[band], [part]: text } });
  }
}

/** Where a new page begins: above a row, or left of a column. */
export class PageBreakCollection extends Collection<PageBreak> {
  readonly type = 'PageBreakCollection';
  constructor(
    private readonly sheet: SheetModel,
    private readonly layout: PageLayout,
    private readonly axis: 'rowBreaks' | 'columnBreaks',
  ) {
    super();
  }
  protected items(): PageBreak[] {
    return this.layout.page[this.axis].map((index) => new PageBreak(this.sheet, this.layout, this.axis, index));
  }
  Add(range: RangeModel | string): PageBreak {
    const { area } = typeof range === 'string' ? this.sheet.GetRange(range) : range;
    const index = this.axis === 'rowBreaks' ? area.row : area.column;
    if (index === 0) throw invalidArgument();
    const breaks = new Set([...this.layout.page[this.axis], index]);
    this.layout.change({ [this.axis]: [...breaks].sort((one, other) => one - other) });
    return new PageBreak(this.sheet, this.layout, this.axis, index);
  }
  RemovePageBreaks(): void {
    this.layout.change({ [this.axis]: [] });
  }
}

class PageBreak {
  readonly type = 'PageBreak';
  constructor(
    private readonly sheet: SheetModel,
    private readonly layout: PageLayout,
    private readonly axis: 'rowBreaks' | 'columnBreaks',
    private readonly index: number,
  ) {}
  get _Id(): string {
    return String(this.index);
  }
  get ColumnIndex(): number {
    return this.axis === 'columnBreaks' ? this.index : 0;
  }
  get RowIndex(): number {
    return this.axis === 'rowBreaks' ? this.index : 0;
  }
  GetCellAfterBreak(): RangeModel {
    return this.sheet.GetRange(areaText({ row: this.RowIndex, column: this.ColumnIndex, rows: 1, columns: 1 }));
  }
  Delete(): void {
    this.layout.change({ [this.axis]: this.layout.page[this.axis].filter((index) => index !== this.index) });
  }
}

function found(range: RangeModel | null): RangeModel {
  if (!range) throw itemNotFound();
  return range;
}
