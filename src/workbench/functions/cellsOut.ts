/** From what a custom function answers to Univer's values. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { ErrorArgument } from './cellsIn';

const ERROR_TEXTS = new Set<unknown>(Object.values(ErrorType));

/** A result as the cells it fills: a flat list is one row, a short row ends in #N/A. */
export function toCells(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return toCell(result);
  const rows = (Array.isArray(result[0]) ? result : [result]) as unknown[][];
  if (!rows.length || !rows[0]?.length) return ErrorValueObject.create(ErrorType.VALUE);
  const columns = Math.max(...rows.map((row) => row.length));
  return matrixOf(
    rows.map((row) =>
      Array.from({ length: columns }, (_, c) =>
        c < row.length ? toCell(row[c]) : ErrorValueObject.create(ErrorType.NA),
      ),
    ),
  );
}

function toCell(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    default:
      // Excel shows 0 for null; an object is an error that the function returned
      return value === undefined || value === null ? NumberValueObject.create(0) : returnedError(value);
  }
}

/** A returned CustomFunctions.Error. By shape, not by instanceof: the class lives in the realm of the frame. */
function returnedError(error: object): BaseValueObject {
  const { code } = error as { code?: unknown };
  return ErrorValueObject.create(ERROR_TEXTS.has(code) ? (code as ErrorType) : ErrorType.VALUE);
}

/** Something thrown. The genuine client has no code for a thrown #NAME? or #REF! and reports #VALUE!. */
export function thrownError(error: unknown): BaseValueObject {
  if (error instanceof ErrorArgument) return ErrorValueObject.create(error.code);
  if (typeof error !== 'object' || error === null) return ErrorValueObject.create(ErrorType.VALUE);
  const { code } = error as { code?: unknown };
  const isReported = code !== ErrorType.NAME && code !== ErrorType.REF;
  return isReported ? returnedError(error) : ErrorValueObject.create(ErrorType.VALUE);
}

/** Cells as one value of Univer, which spills. */
export const matrixOf = (cells: BaseValueObject[][]): BaseValueObject =>
  ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
