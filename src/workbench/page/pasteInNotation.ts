import { ObjectMatrix, type ICellData, type Injector, type IMutationInfo, type Univer } from '@univerjs/core';
import {
  INumfmtService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import type { Notation } from '../entry/notation';
import { withOwnTable } from '../entry/ownTable';
import { typedContent } from './cellText';
import { tableAt } from './tableAt';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { readonly rows: number[]; readonly cols: number[] };
}
const NOTHING = { redos: [] as IMutationInfo[], undos: [] as IMutationInfo[] };
/** After Univer's own pasting, which reads what comes from elsewhere as English. */
const LAST = 1000;
const AS_VALUES: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
];

/** Text pasted from elsewhere is read as if it were typed; cells copied in the workbook itself are not touched. */
export function pasteInNotation(univer: Univer, notation: () => Notation): void {
  const injector = univer.__getInjector();
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'paste-in-notation',
    priority: LAST,
    onPasteCells: (from, to, cells, { pasteType }) => {
      if (from || !AS_VALUES.includes(pasteType)) return NOTHING;
      const texts = new ObjectMatrix<string>();
      cells.forValue((row, column, cell) => {
        if (!cell.p && cell.v !== undefined && cell.v !== null && cell.v !== '')
          texts.setValue(row, column, String(cell.v));
      });
      return mutations(injector, to, texts, notation());
    },
    onPastePlainText: (to, text) => {
      const isCellText = text.trim() !== '' && !/[\r\n]/.test(text);
      return isCellText ? mutations(injector, to, new ObjectMatrix<string>({ 0: { 0: text } }), notation()) : NOTHING;
    },
  });
}

function mutations(
  injector: Injector,
  { unitId, subUnitId, range }: Place,
  texts: ObjectMatrix<string>,
  notation: Notation,
) {
  const formats = injector.get(INumfmtService);
  const cells = new ObjectMatrix<ICellData>();
  texts.forValue((r, c, text) => {
    const row = range.rows[r];
    const column = range.cols[c];
    if (row === undefined || column === undefined) return;
    const now = formats.getValue(unitId, subUnitId, row, column)?.pattern ?? '';
    const { content, format } = typedContent(text, now, notation);
    const own = content.f && { f: withOwnTable(content.f, tableAt(injector, { unitId, subUnitId, row, col: column })) };
    cells.setValue(row, column, {
      ...content,
      ...own,
      p: null,
      si: null,
      ...(format && { s: { n: { pattern: format } } }),
    });
  });
  const params: ISetRangeValuesMutationParams = { unitId, subUnitId, cellValue: cells.getMatrix() };
  return {
    redos: [{ id: SetRangeValuesMutation.id, params }],
    undos: [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
  };
}
