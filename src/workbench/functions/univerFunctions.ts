/** Custom functions in Univer's cells: metadata decides how arguments arrive, the associated function computes. */
import {
  AsyncObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type ArrayValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { formatArea } from '../excel/address';
import type { CallOptions } from './callOptions';
import { argumentsFor } from './cellsIn';
import { matrixOf, thrownError, toCells } from './cellsOut';
import type { FunctionSource } from './lateFunctions';
import { parameterAt, type FunctionMetadata, type ParameterMetadata } from './metadata';

type FunctionClass = new (name: string) => BaseFunction;

/** A class for each function, to be registered with Univer before the workbook exists. */
export function univerFunctions(
  namespace: string,
  functions: FunctionMetadata[],
  source: FunctionSource,
  options: CallOptions = {},
): [FunctionClass, string][] {
  return functions.map((metadata) => [functionClass(metadata, source, options), `${namespace}.${metadata.name}`]);
}

/** Autocomplete texts. */
export function functionInfos(namespace: string, functions: FunctionMetadata[]): IFunctionInfo[] {
  return functions.map(({ name, description = '', parameters }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? parameter.name,
      example: 'A1',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}

function functionClass(metadata: FunctionMetadata, source: FunctionSource, options: CallOptions): FunctionClass {
  const { parameters } = metadata;
  return class OfficeFunction extends BaseFunction {
    override minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    override maxParams = parameters.at(-1)?.repeating ? 255 : parameters.length;
    /** Always "async": a plain result passes through unharmed, and a promise is awaited. */
    override isAsync(): boolean {
      return true;
    }

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      const { rows, columns } = lifted(args, parameters);
      const at = (row: number, column: number) =>
        this.one(
          args.map((arg, i) => (isLifted(arg, parameterAt(parameters, i)) ? cellOf(arg, row, column) : arg)),
          row,
          column,
        );
      if (rows === 1 && columns === 1) return at(0, 0);
      // a range given to a scalar parameter: once per cell, and the results spill
      return matrixOf(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => at(r, c))));
    }

    /** No exception may escape: it would stop Univer's calculation, and Node. */
    private one(args: BaseValueObject[], row: number, column: number): BaseValueObject {
      const fn = source.find(metadata.id);
      if (!fn) return ErrorValueObject.create(ErrorType.NAME); // functions.js has not associated it (yet)
      const anchor = { sheetId: this.subUnitId ?? '', row: this.row + row, column: this.column + column };
      const answer = (result: unknown, toValue = toCells) => {
        source.messages.record(anchor, result);
        return toValue(result);
      };
      try {
        const values = argumentsFor(parameters, args, options).map((value) =>
          typeof value === 'object' && value !== null ? source.adopt(value) : value,
        );
        const invocation = {
          functionName: metadata.id,
          address: formatArea({ row: this.row, column: this.column, rows: 1, columns: 1 }),
        };
        const result = fn(...values, invocation);
        if (!isPromise(result)) return answer(result);
        const settled = result.then(answer, (error) => answer(error, thrownError));
        return new AsyncObject(settled) as unknown as BaseValueObject;
      } catch (error) {
        return answer(error, thrownError);
      }
    }
  };
}

/** Does this argument hold several cells where the parameter takes one? (Even a single cell arrives as a 1 x 1 array.) */
const isLifted = (arg: BaseValueObject, parameter: ParameterMetadata | undefined): boolean =>
  parameter?.dimensionality !== 'matrix' && arg.isArray();

function lifted(args: BaseValueObject[], parameters: ParameterMetadata[]): { rows: number; columns: number } {
  const arrays = args.filter((arg, i) => isLifted(arg, parameterAt(parameters, i))) as ArrayValueObject[];
  return {
    rows: Math.max(1, ...arrays.map((array) => array.getRowCount())),
    columns: Math.max(1, ...arrays.map((array) => array.getColumnCount())),
  };
}

function cellOf(arg: BaseValueObject, row: number, column: number): BaseValueObject {
  const array = arg as ArrayValueObject;
  const cell = array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
  return cell ?? ErrorValueObject.create(ErrorType.NA);
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
