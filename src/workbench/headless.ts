/** The host without a page: Univer headless under the genuine client's host file. For tests. */
import { Bridge, type NativeBridge } from './bridge/bridge';
import { knownTo } from './bridge/known';
import { Workbook } from './excel/workbook';
import { headlessGrid } from './grid/headless';
import { LateFunctions, type AssociatedFunction, type FunctionMetadata } from './functions/metadata';

/** The client binds to one native bridge when its file is evaluated; workbooks come and go behind it. */
export class NodeHost {
  readonly native: NativeBridge = { sendMessageToHost: (text) => this.bridge.native.sendMessageToHost(text) };
  readonly functions = new LateFunctions();
  workbook!: Workbook;
  bridge!: Bridge;
  constructor(
    private readonly namespace: string,
    private readonly metadata: FunctionMetadata[],
  ) {
    this.fresh();
  }
  /** An empty workbook: for each test its own. */
  fresh(): void {
    if (this.bridge) this.dispose();
    this.workbook = new Workbook(
      headlessGrid({ namespace: this.namespace, functions: this.metadata, source: this.functions }),
    );
    this.bridge = new Bridge(this.workbook, {
      isKnown: knownTo(() => (globalThis as { Excel?: Record<string, { prototype?: object }> }).Excel),
    });
    this.bridge.native.onMessageFromHost = (text) => this.native.onMessageFromHost?.(text);
  }
  dispose(): void {
    this.bridge.close();
    this.workbook.grid.univer.dispose();
  }
}
export const createNodeHost = (namespace: string, metadata: FunctionMetadata[]): NodeHost =>
  new NodeHost(namespace, metadata);

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
      for (const [id, f] of Object.entries(typeof first === 'string' ? { [first]: fn! } : first))
        mappings[id.toUpperCase()] = f;
      handlers.forEach((handler) => handler());
    },
  };
}
