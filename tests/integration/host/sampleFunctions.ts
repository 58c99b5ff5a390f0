import type { ParameterMetadata } from '../../../src/workbench/functions/metadata';
import type { FunctionSet } from '../officeClient';

const value = (name: string, type: 'number' | 'string' | 'boolean' | 'any'): ParameterMetadata => ({ name, type });
const cells = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  type: 'any',
  dimensionality: 'matrix',
  ...more,
});
const failure = (code: string, message?: string) =>
  new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message);

type Compute = (...args: never[]) => unknown;
/** The last argument is always the invocation. */
const samples: Record<string, [parameters: ParameterMetadata[], compute: Compute]> = {
  DIVIDE: [
    [value('numerator', 'number'), value('denominator', 'number')],
    (numerator: number, denominator: number) => {
      if (denominator === 0) throw failure('#DIV/0!');
      return numerator / denominator;
    },
  ],
  LATER: [
    [value('value', 'number')],
    (result: number) => new Promise((resolve) => setTimeout(() => resolve(result), 5)),
  ],
  NEVER: [[], () => Promise.reject(failure('#N/A', 'The service did not answer.'))],
  SERIES: [
    [value('count', 'number')],
    (count: number) => Array.from({ length: count }, (_, i) => [i + 1, (i + 1) * 10]),
  ],
  BLOCK: [
    [],
    () => [
      [1, failure('#N/A', 'The second year is missing.')],
      [true, 'text'],
    ],
  ],
  JAGGED: [[], () => [[1, 2], [3]]],
  WHERE: [[], ({ address, functionName }: CustomFunctions.Invocation) => `${functionName} in ${address}`],
  CRASH: [
    [],
    () => {
      throw new TypeError('a mistake of the function');
    },
  ],
  FAIL: [
    [value('code', 'string'), value('thrown', 'boolean')],
    (code: string, thrown: boolean) => {
      if (thrown) throw failure(code);
      return failure(code);
    },
  ],
  SHOW: [
    [cells('first'), cells('second', { optional: true }), cells('more', { optional: true, repeating: true })],
    (...args: unknown[]) => JSON.stringify(args.slice(0, -1)),
  ],
  SHOWONE: [[value('value', 'any')], (single: unknown) => JSON.stringify(single)],
  SHOWTYPES: [
    [value('number', 'number'), value('text', 'string'), value('flag', 'boolean')],
    (...args: unknown[]) => JSON.stringify(args.slice(0, -1)),
  ],
};

/** Functions that show how the host calls functions; the add-in's own are tested apart. */
export const sampleFunctions = (root: { allowErrorForDataTypeAny?: boolean } = {}): FunctionSet => ({
  namespace: 'SAMPLE',
  metadata: {
    ...root,
    functions: [
      ...Object.entries(samples).map(([id, [parameters]]) => ({ id, name: id, parameters })),
      { id: 'UNASSOCIATED', name: 'UNASSOCIATED', parameters: [] },
    ],
  },
  associate: () =>
    CustomFunctions.associate(Object.fromEntries(Object.entries(samples).map(([id, [, compute]]) => [id, compute]))),
});
