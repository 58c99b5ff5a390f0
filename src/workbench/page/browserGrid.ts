/** Univer with a screen: the same Grid as headless, with the user interface around it. */
import { LogLevel, ThemeService, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-sort-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-formula-ui/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-table/facade';
import type { ThemeName } from '../bridge/officeTheme';
import { DUTCH, ENGLISH } from '../entry/notation';
import type { FunctionMetadata } from '../functions/metadata';
import { univerFunctions } from '../functions/univerFunctions';
import { Grid } from '../grid/grid';
import type { GridOptions } from '../grid/gridOptions';
import { patchInvertedIndex, patchOpenBrackets, patchStyles, patchTexts } from '../grid/patch';
import type { Choices, Language } from './choices';
import { editInNotation } from './editInNotation';
import { FunctionTexts } from './functionTexts';
import { gridThemes } from './gridThemes';
import { hiddenMenus } from './hiddenMenus';
import { localeOf, locales } from './locale/locales';
import { pasteInNotation } from './pasteInNotation';
import { showInNotation } from './showInNotation';
import { textsOf } from './texts';

export interface Screen {
  readonly grid: Grid;
  /** Another language or theme for the workbook that is open. */
  change(choices: Choices, functions: FunctionMetadata[]): void;
}
interface ScreenOptions extends GridOptions {
  choices: Choices;
}

export function browserGrid(container: HTMLElement, options: ScreenOptions): Screen {
  const { namespace, functions, source, calls, choices, workbook = newWorkbook(choices.language) } = options;
  let notation = NOTATIONS[choices.language];
  patchInvertedIndex();
  patchOpenBrackets();
  patchTexts();
  patchStyles();
  const univer = new Univer({
    theme: gridThemes[choices.theme],
    darkMode: isDark(choices.theme),
    locale: localeOf(choices.language),
    logLevel: LogLevel.WARN,
    locales,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: univerFunctions(namespace, functions, source, calls) as never,
  });
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'classic', menu: hiddenMenus });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { menu: hiddenMenus });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu: hiddenMenus });
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  // Its search box would take the focus from who types in the cell.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    menu: hiddenMenus,
    showSearchOnDropdown: false,
    showEditOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin, { menu: hiddenMenus });
  const api = FUniver.newAPI(univer);
  const grid = new Grid(univer, api, api.createWorkbook(workbook));

  const themes = univer.__getInjector().get(ThemeService);
  editInNotation(univer, () => notation);
  pasteInNotation(univer, () => notation);
  const values = showInNotation(univer, () => notation);
  const texts = new FunctionTexts(univer, namespace);
  texts.show(choices.language, functions);
  return {
    grid,
    change({ language, theme }, translated) {
      notation = NOTATIONS[language];
      univer.setLocale(localeOf(language));
      themes.setTheme(gridThemes[theme]);
      themes.setDarkMode(isDark(theme));
      texts.show(language, translated);
      values.changed();
    },
  };
}

const NOTATIONS = { nl: DUTCH, en: ENGLISH };
const isDark = (theme: ThemeName): boolean => theme !== 'light';

const newWorkbook = (language: Language): Partial<IWorkbookData> => ({
  id: 'werkmap',
  name: 'Werkmap',
  sheetOrder: ['blad1'],
  sheets: {
    blad1: { id: 'blad1', name: textsOf(language).firstSheet, rowCount: 200, columnCount: 26, defaultColumnWidth: 88 },
  },
});
