/**
 * Looks that a client gives cells in one batch, until something else happens: a sheet is drawn with hundreds of properties
 * one after the other, and for each one Univer copies every cell of its range twice.
 */
import {
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  sequenceExecute,
  type Injector,
  type IRange,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../workbook/area';
import { rangeOf } from './gridRange';

/** Properties that can make a row higher. */
const OF_HEIGHT: readonly (keyof IStyleData)[] = ['ff', 'fs', 'tr', 'tb'];
type Cells = Record<number, Record<number, { s: IStyleData }>>;

/** The value of a property for the cell at this place of an area. */
export type StyleOf = (row: number, column: number) => unknown;

export class PendingStyles {
  private sheet: FWorksheet | undefined;
  private cells: Cells = {};
  private ofHeight: IRange[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  get isEmpty(): boolean {
    return !this.sheet;
  }
  add(sheet: FWorksheet, area: Area, type: keyof IStyleData, value: StyleOf): void {
    if (this.sheet && this.sheet.getSheetId() !== sheet.getSheetId()) this.apply();
    this.sheet = sheet;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = (this.cells[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column++) {
        const style = { [type]: value(row - area.row, column - area.column) };
        cells[column] = { s: merged(cells[column]?.s, style) };
      }
    }
    if (OF_HEIGHT.includes(type)) this.ofHeight.push(rangeOf(area));
  }
  /** The look that a cell will have, of what it has. */
  over(sheet: FWorksheet, row: number, column: number, style: Nullable<IStyleData>): Nullable<IStyleData> {
    const pending = this.sheet?.getSheetId() === sheet.getSheetId() && this.cells[row]?.[column];
    return pending ? merged(style, pending.s) : style;
  }

  /** As Univer's command for one property does: one step back, the heights of rows, and nothing to compute. */
  apply(): void {
    const { sheet, cells: cellValue, ofHeight: ranges, injector, unitId } = this;
    if (!sheet) return;
    [this.sheet, this.cells, this.ofHeight] = [undefined, {}, []];
    const subUnitId = sheet.getSheetId();
    const commands = injector.get(ICommandService);
    const redo = { unitId, subUnitId, cellValue, trigger: SetStyleCommand.id };
    const undo = SetRangeValuesUndoMutationFactory(injector, redo);
    const heights = heightsOf(sheet, ranges);
    commands.syncExecuteCommand(SetRangeValuesMutation.id, redo);
    const autoHeight =
      ranges.length > 0
        ? injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
            unitId,
            subUnitId,
            ranges,
            autoHeightRanges: ranges,
            cellHeights: heights,
          })
        : { undos: [], redos: [] };
    sequenceExecute(autoHeight.redos, commands);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...autoHeight.undos],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }, ...autoHeight.redos],
    });
  }
}

/** The sides of a border come one by one. */
const merged = (style: Nullable<IStyleData>, more: IStyleData): IStyleData => ({
  ...style,
  ...more,
  ...(style?.bd && more.bd ? { bd: { ...style.bd, ...more.bd } } : {}),
});

function heightsOf(sheet: FWorksheet, ranges: readonly IRange[]): ObjectMatrix<number> {
  const heights = new ObjectMatrix<number>();
  const model = sheet.getSheet();
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const height = model.getCellHeight(row, column);
        if (height) heights.setValue(row, column, height);
      }
    }
  }
  return heights;
}
