import type sheetsTexts from '@univerjs/sheets/locale/en-US';
import type { Translated } from '../translated';

/** What the spreadsheet says about what it does or refuses, with or without a screen. */
export const sheets: Translated<typeof sheetsTexts> = {
  sheets: {
    tabs: { sheetCopy: '({0})', sheet: 'Blad' },
    info: {
      overlappingSelections: 'Dit kan niet met selecties die elkaar overlappen.',
      acrossMergedCell: 'Dwars door een samengevoegde cel.',
      partOfCell: 'Een samengevoegde cel is maar voor een deel geselecteerd.',
      hideSheet: 'Er moet een zichtbaar blad overblijven.',
    },
    definedName: {
      nameEmpty: 'Typ een naam.',
      nameDuplicate: 'Deze naam is er al.',
      nameInvalid: 'Deze naam kan niet.',
      nameSheetConflict: 'Een blad heeft deze naam al.',
      formulaOrRefStringEmpty: 'Typ een formule of een verwijzing.',
      nameConflict: 'Een functie heeft deze naam al.',
      defaultName: 'Naam',
    },
    autoFill: {
      copy: 'Cellen kopiëren',
      series: 'Reeks doorvoeren',
      formatOnly: 'Alleen de opmaak',
      noFormat: 'Zonder opmaak',
    },
    merge: {
      confirm: {
        title: 'Alleen de waarde linksboven blijft over. Wil je doorgaan?',
        cancel: 'Niet samenvoegen',
        confirm: 'Samenvoegen',
        warning: 'Let op',
        dismantleMergeCellWarning: 'Sommige samengevoegde cellen worden gesplitst. Wil je doorgaan?',
      },
    },
  },
};
