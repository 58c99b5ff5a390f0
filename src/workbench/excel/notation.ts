/** How the user of the workbook writes numbers. */
export interface Notation {
  culture: string;
  decimalSeparator: string;
  thousandsSeparator: string;
  dateSeparator: string;
  shortDatePattern: string;
  timeSeparator: string;
}

/** The two notations that the workbench offers. */
export const NOTATIONS = {
  nl: {
    culture: 'nl-NL',
    decimalSeparator: ',',
    thousandsSeparator: '.',
    dateSeparator: '-',
    shortDatePattern: 'd-M-yyyy',
    timeSeparator: ':',
  },
  en: {
    culture: 'en-US',
    decimalSeparator: '.',
    thousandsSeparator: ',',
    dateSeparator: '/',
    shortDatePattern: 'M/d/yyyy',
    timeSeparator: ':',
  },
} satisfies Record<string, Notation>;
