import type { FileAnchor } from '../../workbook/files/drawing';
import type { SheetModel } from './model';

const POINTS_PER_PIXEL = 0.75;

/** Where something lies above the cells, in points from the corner of its sheet. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell begins, by the sizes that rows and columns have now; what is hidden takes no room. */
export function cornerOf(sheet: SheetModel, row: number, column: number): { left: number; top: number } {
  const sum = (count: number, size: (index: number) => number) => {
    let total = 0;
    for (let index = 0; index < count; index++) total += size(index);
    return total * POINTS_PER_PIXEL;
  };
  return { left: sum(column, widths(sheet)), top: sum(row, heights(sheet)) };
}

/** The cell that a place begins in. */
export function anchorOf(sheet: SheetModel, { left, top, width, height }: Place): FileAnchor {
  const at = (place: number, count: number, size: (index: number) => number): number => {
    let [index, end] = [0, size(0)];
    // Half a pixel: points and pixels do not divide evenly.
    while (index < count - 1 && end * POINTS_PER_PIXEL <= place + POINTS_PER_PIXEL / 2) end += size(++index);
    return index;
  };
  const row = at(top, sheet.facade.getMaxRows(), heights(sheet));
  const column = at(left, sheet.facade.getMaxColumns(), widths(sheet));
  return { row, column, width, height };
}

const heights = ({ facade, workbook: { grid } }: SheetModel) => {
  grid.finishStyles();
  return (row: number): number => (grid.isHidden(facade, 'rows', row) ? 0 : facade.getRowHeight(row));
};
const widths =
  ({ facade, workbook }: SheetModel) =>
  (column: number): number =>
    workbook.grid.isHidden(facade, 'columns', column) ? 0 : facade.getColumnWidth(column);
