import { CellValueType, HorizontalAlign, InterceptorEffectEnum, numfmt, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { dutchErrorName, storedErrorName } from '../../calc/errorNames';
import { excelErrors } from '../../calc/errors';
import type { Notation } from '../entry/notation';

const GENERAL = 'General';
/** After the number formats: what is still a number then has none. */
const AFTER_FORMATS = InterceptCellContentPriority.DATA_VALIDATION - 1;

/** How a value looks in its cell, where Univer knows one way only. What the cell holds is not touched. */
export function showInNotation(univer: Univer, notation: () => Notation): { changed(): void } {
  const injector = univer.__getInjector();
  const formats = injector.get(SheetsNumfmtCellContentController);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, _location, next) => {
      if (!cell || cell.v === undefined || cell.v === null) return next(cell);
      const shown = shownValue(cell.v, cell.t, notation());
      return next(shown === cell.v ? cell : { ...cell, v: shown });
    },
  });
  // As Excel does; the engine knows error values as texts.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { workbook }, next) => {
      const own = workbook.getStyles().getStyleByCell(cell)?.ht;
      return cell && !own && isError(cell.v, cell.t)
        ? next({ ...cell, interceptorStyle: { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER } })
        : next(cell);
    },
  });
  const changed = () => formats.setNumfmtLocal(notation().language);
  changed();
  return { changed };
}

const errors: ReadonlySet<unknown> = new Set(excelErrors);
const isError = (value: unknown, type: unknown): boolean =>
  typeof value === 'string' && type !== CellValueType.FORCE_STRING && errors.has(storedErrorName(value));

function shownValue(value: string | number | boolean, type: unknown, notation: Notation): string | number | boolean {
  if (type === CellValueType.BOOLEAN) {
    return Number(value) || value === notation.true ? notation.true : notation.false;
  }
  if (typeof value === 'number') return numfmt.format(GENERAL, value, { locale: notation.language });
  return notation.language === 'nl' && typeof value === 'string' && value.startsWith('#')
    ? dutchErrorName(value)
    : value;
}
