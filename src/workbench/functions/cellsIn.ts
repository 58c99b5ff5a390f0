/** From Univer's values to what Excel hands a custom function. */
import { ErrorType, type ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { CallOptions } from './callOptions';
import type { ParameterMetadata } from './metadata';

type CellValue = string | number | boolean | null | { code: ErrorType };

/** An error value met on the way in; it becomes the result, as with Excel's own functions. */
export class ErrorArgument {
  constructor(readonly code: ErrorType) {}
}

/** One value for each parameter; what a repeating parameter takes arrives as one list. */
export function argumentsFor(
  parameters: ParameterMetadata[],
  args: BaseValueObject[],
  options: CallOptions,
): unknown[] {
  return parameters.map((parameter, i) =>
    parameter.repeating
      ? args.slice(i).map((arg) => argument(parameter, arg, options))
      : argument(parameter, args[i], options),
  );
}

/** A left-out argument is null; a range arrives as rows of cells, a single value for a matrix as one row of one. */
function argument(parameter: ParameterMetadata, arg: BaseValueObject | undefined, options: CallOptions): unknown {
  if (arg === undefined) return null;
  if (parameter.dimensionality !== 'matrix') return scalar(parameter, valueOf(arg, parameter, options));
  if (!arg.isArray()) return arg.isNull() ? null : [[valueOf(arg, parameter, options)]];
  const { emptyCells = 0 } = options;
  const array = arg as ArrayValueObject;
  const columns = array.getColumnCount();
  return array
    .getArrayValue()
    .map((row) => Array.from({ length: columns }, (_, c) => valueOf(row[c], parameter, options) ?? emptyCells));
}

function scalar(parameter: ParameterMetadata, value: CellValue): unknown {
  if (value === null) return blank(parameter);
  switch (parameter.type) {
    case 'number': {
      const number = value === '' ? NaN : Number(value);
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

const BLANKS: Record<string, unknown> = { number: 0, string: '', boolean: false };
const blank = ({ type = 'any', optional }: ParameterMetadata): unknown => (optional ? null : (BLANKS[type] ?? null));

function valueOf(
  value: Nullable<BaseValueObject>,
  { type = 'any' }: ParameterMetadata,
  { allowErrorForDataTypeAny }: CallOptions,
): CellValue {
  if (value === null || value === undefined || value.isNull()) return null;
  if (!value.isError()) return value.getValue() as string | number | boolean;
  const code = value.getValue() as ErrorType;
  if (!allowErrorForDataTypeAny || type !== 'any') throw new ErrorArgument(code);
  return { code };
}
