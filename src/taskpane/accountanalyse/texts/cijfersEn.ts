import type { cijfersNl } from './cijfersNl';

const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;

/** What the pane says of who an account is and of its annual figures, in English. */
export const cijfersEn: typeof cijfersNl = {
  account: {
    who: 'The account',
    none: 'not filled in',
    brancheHint: 'The section of the Dutch business classification (SBI). Your own norms belong to an industry.',
    figures: 'Computing with this account',
    termHint: 'As you agreed. The days of receivables are held against it.',
    vatHint: 'The VAT in receivables and payables. Enter 0 for exports or a reverse charge.',
    retentionHint: 'The chance that this account is still a customer next year.',
    discountRateHint: 'What money costs per year, for the customer value.',
    perYear: 'What you sell to this account yourself is entered per year at Annual figures.',
    source: 'Where the annual figures come from',
    units: { '1': '1 (euros)', '1000': '1,000 (thousands)', '1000000': '1,000,000 (millions)' },
    unitHint: 'What one figure in the annual figures stands for.',
    sourceHint: 'For example: annual accounts at the Chamber of Commerce.',
    missing: (names) => `Still to fill in: ${names}.`,
    complete: (naam) => naam,
  },
  jaarcijfers: {
    none: 'no annual figures yet',
    findingsCount: (count) => `${one(count, 'point', 'points')} to look at`,
    intro: 'Put the oldest year on the left. Leave empty what you do not know: it never counts as 0.',
    findings: 'What stands out',
    years: 'Years',
    column: (number) => `Column ${number}`,
    year: 'Year',
    yearHint: 'The fiscal year that this column is about.',
    inUnits: (unit) => `Amounts are in euro × ${unit}. That is set at Account.`,
    parts: {
      activa: 'Assets',
      passiva: 'Equity and liabilities',
      resultaat: 'Profit and loss',
      eigen: 'What we know of it ourselves',
    },
    ownHint: 'No annual accounts hold these three. They tell what the account is worth.',
    unknown: 'n/a',
    post: 'Item',
    paste: 'Paste from a table',
    pasteField: 'Pasted table',
    pasteHint: 'Copy the table with the names of the items and the years above them, and paste it here.',
    pasteRead: (count) => `${one(count, 'item', 'items')} recognised.`,
    pasteNothing: 'No items recognised. Paste the names of the items as well.',
    pastePreview: 'This is how it was read',
    pasteColumn: (number) => `Column ${number} of the table`,
    pasteInto: (head) => `${head} goes into`,
    pasteSkip: 'leave out',
    pasteNotation: 'How are the figures written?',
    pasteNotationNone: 'choose first',
    pasteNotations: {
      nl: 'Dutch: 1.234 is more than a thousand',
      en: 'English: 1,234 is more than a thousand',
    },
    pasteTwice: 'Two columns go into one. Choose a place of its own for each.',
    pasteMoves: (years) =>
      `The years will stand from old to new: ${years}. Columns move for it; you first see what changes. A cell that moves and followed another cell becomes a figure.`,
    pasteDisorder: 'Like this the years do not stand from old to new. Choose another column, or leave the year out.',
    pasteRefused: {
      zonderJaar: (years) =>
        `${years} does not fit in order between the other years, and there is a column with figures but no year. Enter that year or empty that column, and paste again.`,
      tekst: (years) =>
        `${years} does not fit in order between the other years, and a column that has to move has a cell with text or an error. Mend that cell, and paste again.`,
    },
    pasteTurned: (names) => `Taken over as a positive amount, the table has a minus: ${names}.`,
    pasteUnreadable: (row, text) => `Row ${row}: "${text}" cannot be read and is not taken over.`,
    pasteUnknown: (count) =>
      `${one(count, 'row was', 'rows were')} not recognised and ${count === 1 ? 'is' : 'are'} not taken over:`,
    pasteMore: (count) => `And ${one(count, 'more row', 'more rows')}.`,
    pasteAction: (count) => `Put ${one(count, 'figure', 'figures')} in the sheet`,
    pasted: (count) => `${one(count, 'figure is', 'figures are')} in the sheet.`,
    point: 'Point at a block',
    pointHint:
      'Are the figures in this workbook already? Select them in the sheet. From then on the annual figures follow those cells, also when something changes.',
    pointPost: 'The top row is',
    pointYear: 'The left column is',
    pointRange: (first, last) => (first === last ? first : `${first} up to ${last}`),
    pointAction: (count) => `Follow ${one(count, 'cell', 'cells')}`,
    pointed: (count) => `The annual figures now follow ${one(count, 'cell', 'cells')}.`,
    follows: (post, year, cell) => `${post} ${year} now follows ${cell}.`,
    objections: {
      own: 'This is the sheet of the annual figures itself. Choose cells on another sheet.',
      tooLarge: 'This does not fit: there are too many rows or columns from this item and year on.',
    },
  },
};
