/** Custom functions in Univer's cells: metadata decides how arguments arrive, the associated function computes. */
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { formatArea } from '../excel/address';
import type { FunctionMetadata, FunctionSource, ParameterMetadata } from './metadata';

type FunctionClass = new (name: string) => BaseFunction;
/** An error value met on the way in; it becomes the result, as with Excel's own functions. */
class ErrorArgument {
  constructor(readonly code: ErrorType) {}
}
const ERROR_TEXTS = new Set<string>(Object.values(ErrorType));
const MATRIX = 'matrix';

export function univerFunctions(
  namespace: string,
  functions: FunctionMetadata[],
  source: FunctionSource,
): [FunctionClass, string][] {
  return functions.map((metadata) => [functionClass(metadata, source), `${namespace}.${metadata.name}`]);
}
/** Autocomplete texts. */
export function functionInfos(namespace: string, functions: FunctionMetadata[]): IFunctionInfo[] {
  return functions.map(({ name, description = '', parameters }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((p) => ({
      name: p.name,
      detail: p.description ?? p.name,
      example: 'A1',
      require: p.optional ? 0 : 1,
      repeat: p.repeating ? 1 : 0,
    })),
  }));
}

function functionClass(metadata: FunctionMetadata, source: FunctionSource): FunctionClass {
  const { parameters } = metadata;
  return class OfficeFunction extends BaseFunction {
    override minParams = parameters.filter((p) => !p.optional && !p.repeating).length;
    override maxParams = parameters.at(-1)?.repeating ? 255 : parameters.length;
    /** Always "async": a plain result passes through unharmed, and a promise is awaited. */
    override isAsync(): boolean {
      return true;
    }

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      const { rows, columns } = lifted(args, parameters);
      // even a single cell arrives as a 1 x 1 array
      const at = (row: number, column: number) =>
        this.one(args.map((arg, i) => (isLifted(arg, parameterAt(parameters, i)) ? cellOf(arg, row, column) : arg)));
      if (rows === 1 && columns === 1) return at(0, 0);
      // a range given to a scalar parameter: once per cell, and the results spill
      return matrixOf(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => at(r, c))));
    }
    private one(args: BaseValueObject[]): BaseValueObject {
      const fn = source.find(metadata.id);
      if (!fn) return ErrorValueObject.create(ErrorType.NAME); // functions.js has not associated it (yet)
      try {
        const values = argumentsFor(parameters, args).map((value) =>
          Array.isArray(value) && source.adopt ? source.adopt(value) : value,
        );
        const invocation = {
          functionName: metadata.id,
          address: formatArea({ row: this.row, column: this.column, rows: 1, columns: 1 }),
        };
        const result = fn(...values, invocation);
        if (isPromise(result)) return new AsyncObject(result.then(toCell, thrownError)) as unknown as BaseValueObject;
        return toCell(result);
      } catch (error) {
        return thrownError(error);
      } // an exception that escapes here stops Univer's calculation, and Node
    }
  };
}

const parameterAt = (parameters: ParameterMetadata[], i: number): ParameterMetadata | undefined =>
  parameters[i] ?? (parameters.at(-1)?.repeating ? parameters.at(-1) : undefined);
const isLifted = (arg: BaseValueObject, parameter: ParameterMetadata | undefined): boolean =>
  parameter?.dimensionality !== MATRIX && arg.isArray();
function lifted(args: BaseValueObject[], parameters: ParameterMetadata[]): { rows: number; columns: number } {
  let rows = 1,
    columns = 1;
  args.forEach((arg, i) => {
    if (!isLifted(arg, parameterAt(parameters, i))) return;
    const array = arg as ArrayValueObject;
    rows = Math.max(rows, array.getRowCount());
    columns = Math.max(columns, array.getColumnCount());
  });
  return { rows, columns };
}
function cellOf(arg: BaseValueObject, row: number, column: number): BaseValueObject {
  const array = arg as ArrayValueObject;
  return (
    array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column) ??
    ErrorValueObject.create(ErrorType.NA)
  );
}

// ---- in ---------------------------------------------------------------------------------------------------------

function argumentsFor(parameters: ParameterMetadata[], args: BaseValueObject[]): unknown[] {
  return parameters.map((parameter, i) =>
    parameter.repeating ? args.slice(i).map((arg) => argument(parameter, arg)) : argument(parameter, args[i]),
  );
}
/** Matrices as rows with null for blanks; a blank for a scalar is 0, '' or false; a left-out argument is null. */
function argument(parameter: ParameterMetadata, arg: BaseValueObject | undefined): unknown {
  if (arg === undefined) return null;
  if (parameter.dimensionality === MATRIX) {
    if (!arg.isArray()) return [[fromCell(arg)]];
    const array = arg as ArrayValueObject,
      columns = array.getColumnCount();
    return array.getArrayValue().map((row) => Array.from({ length: columns }, (_, c) => fromCell(row[c] ?? null)));
  }
  return scalar(parameter, fromCell(arg));
}
function scalar({ type = 'any', optional }: ParameterMetadata, value: unknown): unknown {
  if (value === null)
    return optional ? null : type === 'number' ? 0 : type === 'string' ? '' : type === 'boolean' ? false : null;
  switch (type) {
    case 'number': {
      const number = typeof value === 'number' ? value : value === '' ? NaN : Number(value);
      if (Number.isNaN(number)) throw new ErrorArgument(ErrorType.VALUE);
      return number;
    }
    case 'string':
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      return typeof value === 'string' ? /^true$/i.test(value) : Boolean(value);
    default:
      return value;
  }
}
function fromCell(value: BaseValueObject | null | undefined): string | number | boolean | null {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) throw new ErrorArgument(value.getValue() as ErrorType);
  return value.getValue() as string | number | boolean;
}

// ---- out --------------------------------------------------------------------------------------------------------

function toCell(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return scalarToCell(result);
  const rows = (Array.isArray(result[0]) ? result : [result]) as unknown[][];
  if (!rows.length || !rows[0]?.length) return ErrorValueObject.create(ErrorType.VALUE);
  const columns = Math.max(...rows.map((row) => row.length));
  return matrixOf(
    rows.map((row) =>
      Array.from({ length: columns }, (_, c) =>
        c < row.length ? scalarToCell(row[c]) : ErrorValueObject.create(ErrorType.NA),
      ),
    ),
  );
}
function scalarToCell(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    case 'undefined':
      return NumberValueObject.create(0);
    default:
      return value === null ? NumberValueObject.create(0) : returnedError(value); // Excel shows 0 for null; an object is a returned CustomFunctions.Error
  }
}
/** A returned CustomFunctions.Error. By shape, not by instanceof: the class lives in the realm of the frame. */
function returnedError(error: unknown): BaseValueObject {
  const code = (error as { code?: unknown }).code;
  return ErrorValueObject.create(
    typeof code === 'string' && ERROR_TEXTS.has(code) ? (code as ErrorType) : ErrorType.VALUE,
  );
}
/** Something thrown. The genuine client has no code for a thrown #NAME? or #REF! and reports #VALUE!. */
function thrownError(error: unknown): BaseValueObject {
  if (error instanceof ErrorArgument) return ErrorValueObject.create(error.code);
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return code === ErrorType.NAME || code === ErrorType.REF || typeof error !== 'object' || error === null
    ? ErrorValueObject.create(ErrorType.VALUE)
    : returnedError(error);
}
const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
const matrixOf = (cells: BaseValueObject[][]): BaseValueObject =>
  ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
