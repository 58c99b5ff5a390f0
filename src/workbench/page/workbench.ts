/** The workbench: a spreadsheet on the left, the task pane in a frame on the right, custom functions in a hidden frame. */
import { Bridge } from '../bridge/bridge';
import { createExternal } from '../bridge/external';
import { knownTo } from '../bridge/known';
import { Workbook } from '../excel/workbook';
import { LateFunctions, type AssociatedFunction, type FunctionMetadata } from '../functions/metadata';
import metadata from '../functions/functions.json';
import { browserGrid } from './browserGrid';
import type { Role, Seat, WorkbenchPage } from './seat';

interface FrameWindow extends Window {
  Excel?: Record<string, { prototype?: object }>;
  CustomFunctions?: {
    _association: { mappings: Record<string, AssociatedFunction>; onchange(handler: () => void): void };
  };
  structuredClone: typeof structuredClone;
}
const started = performance.now();
const functions = new LateFunctions();
const grid = browserGrid('grid', {
  namespace: 'ACCOUNT',
  functions: metadata.functions as FunctionMetadata[],
  source: functions,
});
const workbook = new Workbook(grid);
const settings = new Map<string, string>();
const bridges = new Map<Role, Bridge>();

const page: WorkbenchPage = {
  seat(frame: Window, role: Role): Seat {
    const window = frame as FrameWindow;
    bridges.get(role)?.close(); // the frame was reloaded
    const bridge = new Bridge(workbook, {
      isKnown: knownTo(() => window.Excel),
      services: {
        'Microsoft.ExcelServices.CustomFunctions': { _SetOsfControlContainerReadyForCustomFunctions: () => null },
      },
    });
    bridges.set(role, bridge);
    return { native: bridge.native, external: createExternal({ settings, flags: role === 'functions' ? 2 : 1 }) };
  },
};
Object.assign(window, { workbench: page, host: { grid, workbook, bridges, functions, started } });

openFrame('functions', 'functions.html', (window) => {
  if (!window.CustomFunctions) throw new Error('functions.html did not load the custom functions runtime');
  // The frame's own structuredClone makes the frame's own arrays.
  functions.connect(window.CustomFunctions._association.mappings, (value) => window.structuredClone(value));
  grid.calculation.recalculateAll();
  performance.mark('functions ready');
});
// A pane on another origin cannot reach this page; it sends the same text by postMessage (see preludeRemote.ts).
const remote = new Map<MessageEventSource, Bridge>();
window.addEventListener('message', ({ data, source, origin }) => {
  const text = (data as { workbench?: string } | null)?.workbench;
  if (
    text === undefined ||
    source !== (document.getElementById('taskpane') as HTMLIFrameElement).contentWindow ||
    !source ||
    origin !== paneUrl.origin
  )
    return;
  let bridge = remote.get(source);
  if (!bridge) {
    bridge = new Bridge(workbook);
    bridge.native.onMessageFromHost = (answer) => (source as Window).postMessage({ workbench: answer }, paneUrl.origin);
    remote.set(source, bridge);
  }
  bridge.native.sendMessageToHost(text);
});
const paneUrl = new URL(new URLSearchParams(location.search).get('pane') ?? 'taskpane.html', location.href);
openFrame('taskpane', paneUrl.href, () => performance.mark('task pane loaded'));

/** Frames start here and not in the HTML: they need the host to exist first. */
function openFrame(id: string, url: string, loaded: (window: FrameWindow) => void): void {
  const frame = document.getElementById(id) as HTMLIFrameElement;
  frame.addEventListener('load', () => loaded(frame.contentWindow as FrameWindow));
  frame.src = url;
}
