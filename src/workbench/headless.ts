/** The host without a page: Univer headless under the genuine client's host file. For tests. */
import { Bridge, type NativeBridge } from './bridge/bridge';
import { knownTo } from './bridge/known';
import { NOTATIONS } from './excel/notation';
import { Workbook } from './excel/workbook';
import { headlessGrid } from './grid/headless';
import type { CallOptions } from './functions/callOptions';
import { LateFunctions, type AssociatedFunction } from './functions/lateFunctions';
import type { FunctionMetadata } from './functions/metadata';
import { openWorkbook } from './files/workbookFile';

export { saveWorkbook } from './files/workbookFile';
export { UnreadableFile } from './files/read/readBook';

export interface HeadlessOptions extends CallOptions {
  /** What stands before the dot in a formula. */
  namespace: string;
  functions: FunctionMetadata[];
  /** How the user writes numbers; Dutch when not said. */
  notation?: keyof typeof NOTATIONS;
  /** The bytes of an .xlsx to begin with, instead of an empty workbook. */
  file?: Uint8Array;
}

/** The client binds to one native bridge when its file is evaluated; workbooks come and go behind it. */
export class HeadlessHost {
  readonly native: NativeBridge = { sendMessageToHost: (text) => this.bridge.native.sendMessageToHost(text) };
  readonly functions = new LateFunctions();
  workbook!: Workbook;
  bridge!: Bridge;

  constructor(private readonly options: HeadlessOptions) {
    this.fresh();
  }

  /** An empty workbook: for each test its own. */
  fresh(changed: Partial<HeadlessOptions> = {}): void {
    if (this.bridge) this.dispose();
    const { namespace, functions, notation = 'nl', file, ...calls } = { ...this.options, ...changed };
    const opened = file && openWorkbook(file, 'Werkmap');
    const workbook = opened ? { workbook: opened.data } : {};
    const grid = headlessGrid({ namespace, functions, calls, source: this.functions, ...workbook });
    grid.workbook.setNumfmtLocal(notation);
    this.workbook = new Workbook(grid, { notation: NOTATIONS[notation] });
    opened?.complete(this.workbook);
    this.bridge = new Bridge(this.workbook, {
      isKnown: knownTo(() => (globalThis as { Excel?: Record<string, { prototype?: object }> }).Excel),
    });
    this.bridge.native.onMessageFromHost = (text) => this.native.onMessageFromHost?.(text);
  }

  dispose(): void {
    this.bridge.close();
    this.workbook.grid.calculation.close();
    this.workbook.grid.univer.dispose();
  }
}

/** What office.js adds to the host file for custom functions; must exist before the host file is evaluated. */
export function associationStub() {
  const mappings: Record<string, AssociatedFunction> = {};
  const handlers: (() => void)[] = [];
  return {
    _association: {
      mappings,
      onchange: (handler: () => void) => {
        handlers.push(handler);
      },
    },
    associate(first: string | Record<string, AssociatedFunction>, fn?: AssociatedFunction) {
      const added = typeof first === 'string' ? { [first]: fn! } : first;
      for (const [id, associated] of Object.entries(added)) mappings[id.toUpperCase()] = associated;
      handlers.forEach((handler) => handler());
    },
  };
}
