/** The prelude for a pane on another origin (a dev server of its own): the same JSON text, carried by postMessage. */
import { createExternal } from '../bridge/external';
import type { NativeBridge } from '../bridge/bridge';

const WORKBENCH_ORIGIN = document.referrer ? new URL(document.referrer).origin : location.origin;
const native: NativeBridge = {
  sendMessageToHost: (text) => window.parent.postMessage({ workbench: text }, WORKBENCH_ORIGIN),
};
window.addEventListener('message', (event) => {
  const text = (event.data as { workbench?: string } | null)?.workbench;
  if (event.source === window.parent && event.origin === WORKBENCH_ORIGIN && text !== undefined)
    native.onMessageFromHost?.(text);
});
Object.assign(window, { _richApiNativeBridge: native });
// window.external answers at once, so it must live in the frame itself.
Object.defineProperty(window, 'external', { value: createExternal(), configurable: true, writable: true });
