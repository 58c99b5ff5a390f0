import { borderOf, lineOf, NO_LINE, SIDES, type Line } from '../grid/cellBorders';
import { invalidArgument, notImplemented } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import type { RangeGeometry } from './rangeGeometry';

/** The lines around and between the cells of a range. */
export class RangeBorderCollection extends Collection<RangeBorder> {
  readonly type = 'RangeBorderCollection';
  constructor(private readonly range: RangeGeometry) {
    super();
  }
  protected items(): RangeBorder[] {
    return Object.keys(SIDES).map((side) => new RangeBorder(this.range, side));
  }
  override GetItem(side: string): RangeBorder {
    if (/^diagonal/i.test(side)) throw notImplemented(`RangeBorder ${side}`);
    const border = this.all.find(({ SideIndex }) => SideIndex.toLowerCase() === String(side).toLowerCase());
    if (!border) throw invalidArgument();
    return border;
  }
}

/** One side of a range. It reads the range's own cells, not the neighbour's line on the same edge. */
export class RangeBorder {
  readonly type = 'RangeBorder';
  constructor(
    private readonly range: RangeGeometry,
    readonly SideIndex: string,
  ) {}
  get Id(): string {
    return this.SideIndex;
  }

  get Style(): string | null {
    return this.common('style');
  }
  set Style(style: string) {
    this.draw({ style });
  }
  get Weight(): string | null {
    return this.common('weight');
  }
  set Weight(weight: string) {
    this.draw({ style: this.drawnStyle, weight });
  }
  get Color(): string | null {
    return this.common('color');
  }
  set Color(color: string) {
    this.draw({ style: this.drawnStyle, color });
  }

  /** A colour or a weight makes a line visible that was not there. */
  private get drawnStyle(): string {
    return this.Style === null || this.Style === 'None' ? 'Continuous' : this.Style;
  }
  private get side() {
    const side = SIDES[this.SideIndex];
    if (!side) throw invalidArgument();
    return { edge: side.edge, cells: side.cells(this.range.clipped()) };
  }
  private lines(): Line[] {
    const { edge, cells } = this.side;
    const { sheet } = this.range;
    if (!cells) return [NO_LINE];
    const styles = sheet.workbook.grid.styles(sheet.facade, cells);
    return styles.flat().map((style) => lineOf(style, edge));
  }
  private common(part: keyof Line): string | null {
    const found = new Set(this.lines().map((line) => line[part]));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }
  private draw(change: Partial<Line>): void {
    const { edge, cells } = this.side;
    const { sheet } = this.range;
    const [present = NO_LINE] = this.lines();
    const border = borderOf({ ...present, ...change });
    if (cells) sheet.workbook.grid.style(sheet.facade, cells, 'bd', { [edge]: border });
  }
}
