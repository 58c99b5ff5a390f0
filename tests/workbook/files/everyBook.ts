import { CHART_TYPES, type ChartKind } from '../../../src/workbook/chartKind';
import type { FileBook, FileSheet } from '../../../src/workbook/files/book';

/** A sheet with nothing on it, for tests to fill. */
export const emptySheet = (name: string): FileSheet => ({
  name,
  rows: [],
  columns: [],
  gridLines: true,
  merged: [],
  tables: [],
  validations: [],
  conditionals: [],
  images: [],
  charts: [],
});

/** One pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const chartKinds = Object.keys(CHART_TYPES) as ChartKind[];
const isRound = (kind: ChartKind): boolean => kind === 'pie' || kind === 'doughnut';

/** Everything that a file of ours can hold, at least once. */
export const everyBook: FileBook = {
  sheets: [
    {
      ...emptySheet('Offerte 0001'),
      rows: [
        {
          row: 0,
          height: 24,
          cells: [
            {
              column: 0,
              value: 'Omschrijving',
              style: { bold: true, color: '#FFFFFF', fill: '#1F4E79', align: 'center' },
            },
            { column: 1, value: 'Aantal' },
            { column: 2, value: 'Prijs' },
            { column: 3, value: 'Bedrag' },
          ],
        },
        {
          row: 1,
          cells: [
            { column: 0, value: ' Bureau "Zeist" <& wit>\nin delen _x0041_ ' },
            { column: 1, value: 3 },
            { column: 2, value: 12.345, style: { format: '#,##0.00', unlocked: true } },
            {
              column: 3,
              value: 37.04,
              formula: '=ROUND(tblRegels[[#This Row],[Aantal]]*tblRegels[[#This Row],[Prijs]],2)',
              style: {
                format: '€ #,##0.00',
                borders: { top: { line: 'thin', color: '#000000' }, bottom: { line: 'double' } },
              },
            },
          ],
        },
        {
          row: 2,
          hidden: true,
          cells: [
            { column: 0, value: '=1+1 blijft tekst' },
            { column: 1, value: -2.5 },
            { column: 2, value: 0.1 },
            {
              column: 3,
              value: -0.25,
              formula: '=ROUND(tblRegels[[#This Row],[Aantal]]*tblRegels[[#This Row],[Prijs]],2)',
            },
          ],
        },
        {
          row: 4,
          cells: [
            { column: 0, value: 3, formula: '=SEQUENCE(2,2,3)', spill: 'A5:B6' },
            { column: 1, value: 4 },
          ],
        },
        {
          row: 5,
          cells: [
            { column: 0, value: 5 },
            { column: 1, value: 6 },
          ],
        },
        {
          row: 7,
          cells: [
            { column: 0, value: true },
            { column: 1, value: { error: '#N/A' }, formula: '=NA()' },
            { column: 2, value: 'a;b', formula: '=TEXTJOIN(";",TRUE,"a","b")' },
            {
              column: 3,
              value: 18,
              formula: '=SUM(A5#)',
              style: { italic: true, underline: true, strike: true, size: 14, font: 'Arial' },
            },
            { column: 4, value: null, style: { wrap: true, shrink: true, vertical: 'top', indent: 2, align: 'left' } },
          ],
        },
      ],
      columns: [
        { column: 0, width: 150 },
        { column: 2, hidden: true },
        { column: 3, width: 60, style: { format: '0%' } },
      ],
      gridLines: false,
      frozen: { rows: 1, columns: 1 },
      select: 'B2',
      tabColor: '#C55A11',
      merged: ['A10:C10'],
      tables: [
        {
          name: 'tblRegels',
          range: 'A1:D3',
          columns: [
            { name: 'Omschrijving' },
            { name: 'Aantal' },
            { name: 'Prijs' },
            { name: 'Bedrag', formula: '=ROUND(tblRegels[[#This Row],[Aantal]]*tblRegels[[#This Row],[Prijs]],2)' },
          ],
          style: 'TableStyleLight9',
          filter: true,
          banded: true,
        },
      ],
      validations: [
        {
          range: 'A2:A3,E5',
          type: 'list',
          formula1: '"product,optie"',
          allowBlank: true,
          alert: 'stop',
          error: { title: 'Soort', message: 'Kies er een.' },
          prompt: { message: 'Wat is het?' },
        },
        {
          range: 'B2:B3',
          type: 'decimal',
          operator: 'greaterThan',
          formula1: '-5',
          allowBlank: false,
          alert: 'warning',
        },
        { range: 'C2', type: 'date', operator: 'between', formula1: '45000', formula2: '$B$2', allowBlank: true },
      ],
      conditionals: [
        { range: 'D2:D3', formula: '$D2<0', style: { color: '#9C0006', fill: '#FFC7CE', bold: true }, stop: true },
        { range: 'B2:B3', formula: '1', formula2: '2', operator: 'between', style: { italic: true } },
      ],
      protection: { allow: ['formatColumns', 'sort'], select: 'unlocked' },
      page: {
        paper: 'a4',
        landscape: true,
        fit: { wide: 1, high: 0 },
        margins: { left: 36, right: 36, top: 72, bottom: 54, header: 18, footer: 18 },
        centered: true,
        firstPage: 3,
        area: 'A1:D8',
        titleRows: '1:1',
        titleColumns: 'A:A',
        rowBreaks: [5, 6],
        columnBreaks: [3],
        header: { center: 'Offerte' },
        footer: { left: 'OFF-2026-0001 & meer', right: 'Blad &P van &N' },
      },
      images: [
        {
          name: 'Logo',
          description: 'Logo van Bureau Zeist',
          type: 'png',
          bytes: Uint8Array.from(atob(PNG), (sign) => sign.charCodeAt(0)),
          at: { row: 10, column: 0, width: 40, height: 30 },
        },
      ],
      charts: [
        ...chartKinds.map((kind, index) => ({
          kind,
          name: `Grafiek ${index + 1}`,
          title: 'Bedrag & aantal',
          description: 'De bedragen naast elkaar',
          ...(isRound(kind) ? {} : { format: '#,##0', axisTitles: { categories: 'regel', values: 'euro & stuks' } }),
          ...(kind.startsWith('bar') ? { reversed: true } : {}),
          series: ['D', 'B'].map((column, at) => ({
            name: at === 0 ? 'Bedrag' : 'Aantal',
            categories: "'Offerte 0001'!$A$2:$A$3",
            values: `'Offerte 0001'!$${column}$2:$${column}$3`,
            // The parts of a pie have colours of their own.
            ...(isRound(kind) ? {} : { color: at === 0 ? '#1F4E79' : '#C55A11' }),
          })),
          at: { row: 14 + 16 * index, column: 0, width: 300, height: 200 },
        })),
        {
          kind: 'column',
          name: 'Omzet en resultaat',
          description: 'Kolommen met een lijn erover',
          series: [
            {
              nameCell: "'Offerte 0001'!$D$1",
              values: "'Offerte 0001'!$D$2:$D$3",
              color: '#1F4E79',
              labels: { value: true, format: '0.0' },
            },
            { name: 'Aantal', values: "'Offerte 0001'!$B$2:$B$3", color: '#C55A11', kind: 'line' },
          ],
          minimum: 0,
          maximum: 100,
          step: 20,
          legend: 'Right',
          at: { row: 200, column: 0, width: 300, height: 200 },
        },
      ],
    },
    { ...emptySheet("D'Intern"), visibility: 'hidden', rows: [{ row: 0, cells: [{ column: 0, value: 1 }] }] },
    { ...emptySheet('Diep'), visibility: 'veryHidden' },
  ],
  names: [
    { name: 'ACC_totaal', formula: "='Offerte 0001'!$D$8", sheet: 0, comment: 'Het totaal' },
    { name: 'ACC_totaal', formula: "='D''Intern'!$A$1", sheet: 1 },
    { name: 'ACC_korting', formula: '=0.05', hidden: true },
  ],
  settings: new Map([
    ['account.schema', '1'],
    ['account.bladen', '{"brief":"a & <b> \\"c\\"\\n"}'],
  ]),
  active: 0,
};
