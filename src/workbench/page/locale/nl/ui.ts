import type design from '@univerjs/design/locale/en-US';
import type docsUi from '@univerjs/docs-ui/locale/en-US';
import type uiTexts from '@univerjs/ui/locale/en-US';
import type { Translated } from '../translated';

/** The frame around the sheet: ribbon tabs, dialogs, colour picker, shortcuts. */
export const ui: Translated<typeof design> & Translated<typeof uiTexts> & Translated<typeof docsUi> = {
  design: {
    Confirm: { cancel: 'Annuleren', confirm: 'OK' },
    CascaderList: { empty: 'Geen' },
    Calendar: {
      weekDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
      months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    },
    Select: { empty: 'Geen' },
    ColorPicker: { more: 'Meer kleuren', cancel: 'Annuleren', confirm: 'OK' },
    GradientColorPicker: {
      linear: 'Recht',
      radial: 'Rond',
      angular: 'Draaiend',
      diamond: 'Ruit',
      offset: 'Plaats',
      angle: 'Hoek',
      flip: 'Omdraaien',
      delete: 'Verwijderen',
    },
  },
  ui: {
    ribbon: {
      start: 'Start',
      startDesc: 'Opmaak van cellen.',
      insert: 'Invoegen',
      insertDesc: 'Rijen, kolommen en tabellen invoegen.',
      formulas: 'Formules',
      formulasDesc: 'Rekenen met functies en formules.',
      data: 'Gegevens',
      dataDesc: 'Sorteren en filteren.',
      view: 'Beeld',
      viewDesc: 'Hoe het blad eruitziet.',
      others: 'Overig',
      othersDesc: 'Overige functies en instellingen.',
      more: 'Meer',
    },
    fontFamily: { 'not-supported': 'Dit lettertype is er niet; een ander wordt gebruikt.' },
    'shortcut-panel': { title: 'Sneltoetsen' },
    shortcut: {
      undo: 'Ongedaan maken',
      redo: 'Opnieuw',
      cut: 'Knippen',
      copy: 'Kopiëren',
      paste: 'Plakken',
      'shortcut-panel': 'Sneltoetsen tonen',
    },
    'common-edit': 'Bewerken',
    'toggle-shortcut-panel': 'Sneltoetsen tonen',
    clipboard: {
      authentication: {
        title: 'Geen toestemming',
        content: 'Geef de browser toestemming om het klembord te lezen.',
      },
    },
    textEditor: {
      formulaError: 'Typ een geldige formule, zoals =SOM(A1)',
      rangeError: 'Typ een geldig bereik, zoals A1:B10',
    },
    rangeSelector: {
      title: 'Kies een bereik',
      addAnotherRange: 'Nog een bereik',
      buttonTooltip: 'Kies een bereik',
      placeHolder: 'Kies of typ een bereik.',
      confirm: 'OK',
      cancel: 'Annuleren',
    },
    'global-shortcut': 'Overal',
    'zoom-slider': { resetTo: 'Terug naar' },
    row: 'Rij',
    column: 'Kolom',
  },
  'docs-ui': {
    toolbar: {
      undo: 'Ongedaan maken',
      redo: 'Opnieuw',
      font: 'Lettertype',
      fontSize: 'Tekengrootte',
      bold: 'Vet',
      italic: 'Cursief',
      strikethrough: 'Doorhalen',
      subscript: 'Subscript',
      superscript: 'Superscript',
      underline: 'Onderstrepen',
      textColor: { main: 'Tekstkleur' },
      fillColor: { main: 'Achtergrondkleur' },
      resetColor: 'Standaard',
    },
    rightClick: { copy: 'Kopiëren', cut: 'Knippen', paste: 'Plakken', delete: 'Verwijderen' },
  },
};
