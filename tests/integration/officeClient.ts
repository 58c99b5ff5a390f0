import fs from 'node:fs';
import type { FunctionsMetadata } from '../../src/workbench/functions/metadata';
import type { HeadlessHost, HeadlessOptions } from '../../src/workbench/headless';
import { builtFile } from './builtFile';
import { User } from './user';

type HeadlessModule = typeof import('../../src/workbench/headless');

/** Custom functions as an add-in brings them: their metadata, and a script that associates them. */
export interface FunctionSet {
  namespace: string;
  metadata: FunctionsMetadata;
  associate(): void;
}
export interface OfficeClient {
  host: HeadlessHost;
  /** Somebody at the keyboard of the same workbook. */
  user: User;
}

/**
 * The genuine Office.js client on the workbench's host, for the tests of one file; every test gets an empty workbook.
 * `Excel`, `OfficeExtension` and `CustomFunctions` are the client's own. Call it once, at the top of a test file.
 */
export function openOfficeClient(functions: FunctionSet = productFunctions('nl'), options: Changes = {}): OfficeClient {
  if ('_richApiNativeBridge' in globalThis) throw new Error('One test file opens one client.');
  const { HeadlessHost, associationStub } = headlessModule();
  const { namespace, metadata } = functions;
  const host = new HeadlessHost({
    namespace,
    functions: metadata.functions,
    allowErrorForDataTypeAny: metadata.allowErrorForDataTypeAny ?? false,
    ...options,
  });
  const stub = associationStub();
  Object.assign(globalThis, {
    window: globalThis,
    self: globalThis,
    ...('navigator' in globalThis ? {} : { navigator: { userAgent: 'node' } }),
    document: { readyState: 'complete', addEventListener: () => undefined },
    CustomFunctions: stub,
    _richApiNativeBridge: host.native,
  });
  evaluate(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js'));
  // References are given back before Excel.run ends, so that a test can count them.
  Object.assign((OfficeExtension as unknown as { Utility: object }).Utility, { _synchronousCleanup: true });
  functions.associate();
  host.functions.connect(stub._association.mappings);
  beforeEach(() => host.fresh());
  afterAll(() => host.dispose());
  return { host, user: new User(() => host.workbook) };
}
type Changes = Partial<Omit<HeadlessOptions, 'namespace' | 'functions'>>;

/** The functions that the add-in ships, as they were built into dist/. */
export function productFunctions(language: 'nl' | 'en'): FunctionSet {
  const name = language === 'nl' ? 'functions' : 'functions-en';
  const built = (extension: string) => builtFile(`dist/${name}.${extension}`, 'npm run build');
  return {
    namespace: 'ACCOUNT',
    metadata: JSON.parse(fs.readFileSync(built('json'), 'utf8')) as FunctionsMetadata,
    associate: () => evaluate(built('js')),
  };
}

/** Univer is too much for jest's own module loading; the build made one file of it. */
export const headlessModule = (): HeadlessModule =>
  jest.requireActual(builtFile('.build/headless/headless.cjs', 'npx webpack --env only=headless --mode production'));

/** As a script tag would: in the global scope of this test file. */
const evaluate = (file: string): void => {
  (0, eval)(fs.readFileSync(file, 'utf8'));
};
