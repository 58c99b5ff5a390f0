import type { Language } from './choices';

const nl = {
  workbench: 'werkbank',
  title: 'ACCOUNT werkbank',
  language: 'Taal',
  theme: 'Thema',
  light: 'Licht',
  dark: 'Donker',
  highContrast: 'Hoog contrast',
  pane: 'Taakvenster',
  splitter: 'Breedte van het taakvenster',
  firstSheet: 'Blad1',
  save: 'Opslaan als .xlsx',
  open: 'Openen',
  saved: '{file} is gedownload.',
  openedAsNew: 'Geopend als nieuwe werkmap:',
  view: 'Bekijk',
  download: 'Download',
  close: 'Sluiten',
  newWorkbook: 'Nieuwe werkmap',
  isProtected: 'Deze cel staat op een beveiligd blad. Hef de beveiliging van het blad op om hem te wijzigen.',
  unreadable: 'Dit bestand is geen werkmap die de werkbank kan openen.',
  notBuilt: 'De add-in is nog niet gebouwd. Stop de werkbank en start haar opnieuw met npm start.',
};
const en: Record<keyof typeof nl, string> = {
  workbench: 'workbench',
  title: 'ACCOUNT werkbank',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  highContrast: 'High contrast',
  pane: 'Task pane',
  splitter: 'Width of the task pane',
  firstSheet: 'Sheet1',
  save: 'Save as .xlsx',
  open: 'Open',
  saved: '{file} has been downloaded.',
  openedAsNew: 'Opened as a new workbook:',
  view: 'View',
  download: 'Download',
  close: 'Close',
  newWorkbook: 'New workbook',
  isProtected: 'This cell is on a protected sheet. Unprotect the sheet to change it.',
  unreadable: 'This file is no workbook that the workbench can open.',
  notBuilt: 'The add-in has not been built yet. Stop the workbench and start it again with npm start.',
};

export type TextKey = keyof typeof nl;
/** The workbench's own words; the spreadsheet's are in locale/, the pane's in the add-in. */
export const textsOf = (language: Language): Record<TextKey, string> => ({ nl, en })[language];
