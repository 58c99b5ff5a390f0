import { LocaleType, merge, mergeLocales } from '@univerjs/core';
import type { Language } from '../choices';
import dataValidation from '@univerjs/data-validation/locale/en-US';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import sheetsFilter from '@univerjs/sheets-filter/locale/en-US';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import sheetsFormula from '@univerjs/sheets-formula/locale/en-US';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsSortUi from '@univerjs/sheets-sort-ui/locale/en-US';
import sheetsTable from '@univerjs/sheets-table/locale/en-US';
import sheetsTableUi from '@univerjs/sheets-table-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import { nl } from './nl';

const english = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  numfmtUi,
  sheetsSortUi,
  sheetsFilter,
  sheetsFilterUi,
  sheetsTable,
  sheetsTableUi,
  dataValidation,
  sheetsDataValidation,
  sheetsDataValidationUi,
  conditionalFormattingUi,
);
/** Univer knows no Dutch. It stands under German's key, which brings the euro along. */
const KEYS: Readonly<Record<Language, LocaleType>> = { nl: LocaleType.DE_DE, en: LocaleType.EN_US };

export const localeOf = (language: Language): LocaleType => KEYS[language];
export const locales = { [KEYS.en]: english, [KEYS.nl]: merge({}, english, nl) };
