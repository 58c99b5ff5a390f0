import { CellValueType, InterceptorEffectEnum, numfmt, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { dutchErrorName } from '../../calc/errorNames';
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
  const changed = () => formats.setNumfmtLocal(notation().language);
  changed();
  return { changed };
}

function shownValue(value: string | number | boolean, type: unknown, notation: Notation): string | number | boolean {
  if (type === CellValueType.BOOLEAN) {
    return Number(value) || value === notation.true ? notation.true : notation.false;
  }
  if (typeof value === 'number') return numfmt.format(GENERAL, value, { locale: notation.language });
  return notation.language === 'nl' && typeof value === 'string' && value.startsWith('#')
    ? dutchErrorName(value)
    : value;
}
