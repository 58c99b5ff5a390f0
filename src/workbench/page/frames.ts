import { Bridge } from '../bridge/bridge';
import { createExternal } from '../bridge/external';
import { knownTo } from '../bridge/known';
import type { Workbook } from '../excel/workbook';
import { saveWorkbook } from '../files/workbookFile';
import type { AssociatedFunction, LateFunctions } from '../functions/lateFunctions';
import type { Choices } from './choices';
import type { Role, Seat, WorkbenchPage } from './seat';

interface FrameWindow extends Window {
  Excel?: Record<string, { prototype?: object }>;
  CustomFunctions?: { _association: { mappings: Record<string, AssociatedFunction> } };
  structuredClone: typeof structuredClone;
}
const FLAGS: Readonly<Record<Role, number>> = { taskpane: 1, functions: 2 };
const CULTURES = { nl: 'nl-NL', en: 'en-US' };
const SERVICES = {
  'Microsoft.ExcelServices.CustomFunctions': { _SetOsfControlContainerReadyForCustomFunctions: () => null },
};

/** The add-in's two frames beside the workbook, each with a seat at it. */
export class Frames {
  readonly bridges = new Map<Role, Bridge>();

  constructor(
    private readonly workbook: Workbook,
    private readonly functions: LateFunctions,
    private choices: Choices,
  ) {
    const page: WorkbenchPage = { seat: (frame, role) => this.seat(frame as FrameWindow, role) };
    // The preludes find it by way of window.parent.
    Object.assign(window, { workbench: page });
    frame('functions').addEventListener('load', () => this.connectFunctions());
  }

  /** They start from here and not from the HTML: they need the host to exist. */
  open(paneQuery: string): void {
    show('taskpane', `/addin/taskpane.html${paneQuery}`);
    this.openFunctions();
  }

  /** Excel, too, loads an add-in anew when its language changes. What the pane had filled in the workbook stays there. */
  change(choices: Choices, paneQuery: string): void {
    const sameLanguage = choices.language === this.choices.language;
    this.choices = choices;
    show('taskpane', `/addin/taskpane.html${paneQuery}`);
    if (!sameLanguage) this.openFunctions();
  }

  private openFunctions(): void {
    show('functions', `/addin/functions${this.choices.language === 'en' ? '-en' : ''}.html`);
  }

  private seat(frame: FrameWindow, role: Role): Seat {
    const { language, theme } = this.choices;
    const culture = CULTURES[language];
    this.bridges.get(role)?.close(); // the frame was loaded again
    const bridge = new Bridge(this.workbook, { isKnown: knownTo(() => frame.Excel), services: SERVICES });
    this.bridges.set(role, bridge);
    const settings = this.workbook.settings;
    const file = async () => {
      await this.workbook.grid.calculation.settled();
      return saveWorkbook(this.workbook);
    };
    const external = createExternal({
      file,
      settings,
      theme,
      locale: culture,
      dataLocale: culture,
      flags: FLAGS[role],
    });
    return { native: bridge.native, external };
  }

  private connectFunctions(): void {
    const window = frame('functions').contentWindow as FrameWindow;
    if (!window.CustomFunctions) return; // the empty page before the first
    // The frame's own structuredClone makes the frame's own arrays.
    this.functions.connect(window.CustomFunctions._association.mappings, (value) => window.structuredClone(value));
    this.workbook.grid.calculation.recalculateAll();
    document.documentElement.dataset.functions = 'ready';
  }
}

const frame = (role: Role): HTMLIFrameElement => document.getElementById(role) as HTMLIFrameElement;
/** Replaced, so that the browser's Back does not walk through the frames. */
const show = (role: Role, url: string): void => frame(role).contentWindow?.location.replace(url);
