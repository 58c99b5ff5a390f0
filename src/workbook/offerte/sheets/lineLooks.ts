import type { Regelkolom } from '../../../calc/offerte/regelkolommen';
import { columnName } from '../../area';
import type { PlannedStyle, SheetPlan } from '../../plan';
import type { CellStyle } from '../../styles';
import { EURO, PERCENT } from './veldopmaak';

/** A price keeps the decimals that it has, beyond the cents. */
export const PRICE = '€ #,##0.00##;€ -#,##0.00##';
/** The rates of the law as people write them, another one with its decimal. */
export const RATE = '[=0.21]0%;[=0.09]0%;0.0%';

const formats: Partial<Record<Regelkolom, string>> = {
  prijs: PRICE,
  staffelprijs: PRICE,
  per: '#,##0',
  korting: PERCENT,
  korting2: PERCENT,
  korting3: PERCENT,
  kortingEuro: EURO,
  toeslagEuro: EURO,
  btw: RATE,
  bedrag: EURO,
  netto: EURO,
};
const RIGHT: readonly Regelkolom[] = [
  'aantal',
  'prijs',
  'staffelprijs',
  'per',
  'korting',
  'korting2',
  'korting3',
  'kortingEuro',
  'toeslagEuro',
  'btw',
  'bedrag',
  'netto',
  'telt',
  'deel',
];

/** Beside the quantity, and a little apart from it. */
const UNIT = { align: 'Left', indent: 1 } as const;

export interface LineLooks {
  readonly styles: readonly PlannedStyle[];
  readonly formats: SheetPlan['formats'];
  readonly borders: NonNullable<CellStyle['borders']>;
  /** A header stands above its figures: to the right. */
  readonly headStyles: (head: number) => readonly PlannedStyle[];
}

/** How the lines look on the letter and on every copy of it, whatever columns those have. */
export function lineLooks(kolommen: readonly Regelkolom[], first: number, last: number): LineLooks {
  const rows = (kolom: Regelkolom) => {
    const letter = columnName(kolommen.indexOf(kolom));
    return `${letter}${first}:${letter}${last}`;
  };
  const present = (some: readonly Regelkolom[]) => some.filter((kolom) => kolommen.includes(kolom));
  return {
    styles: [
      { range: `A${first}:${columnName(kolommen.length - 1)}${last}`, style: { vertical: 'Top' } },
      ...present(RIGHT).map((kolom) => ({ range: rows(kolom), style: { align: 'Right' as const } })),
      ...present(['eenheid']).map((kolom) => ({ range: rows(kolom), style: UNIT })),
      ...present(['nr']).map((kolom) => ({ range: rows(kolom), style: { align: 'Left' as const } })),
      ...present(['omschrijving']).map((kolom) => ({ range: rows(kolom), style: { wrap: true as const } })),
    ],
    formats: kolommen.flatMap((kolom) => {
      const format = formats[kolom];
      return format === undefined ? [] : [{ range: rows(kolom), format }];
    }),
    borders: {
      insideHorizontal: { line: 'hair', color: '#BFBFBF' },
      bottom: { line: 'thin', color: '#7F7F7F' },
    },
    headStyles: (head) => {
      const cell = (kolom: Regelkolom) => `${columnName(kolommen.indexOf(kolom))}${head}`;
      return [
        ...present(RIGHT).map((kolom) => ({ range: cell(kolom), style: { align: 'Right' as const } })),
        ...present(['eenheid']).map((kolom) => ({ range: cell(kolom), style: UNIT })),
      ];
    },
  };
}
