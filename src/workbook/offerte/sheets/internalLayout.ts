import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { Veld } from '../veld';

/** The rules of the block, below each other in its order; the last three are no fields of this sheet. */
export const ruleFields = [
  'prijzen',
  'afronding',
  'vracht.bedrag',
  'vracht.btw',
  'vracht.tarief',
  'vracht.francogrens',
  'vooruitbetaald',
  'afrondingsbedrag',
] as const satisfies readonly Veld[];
export const mandateFields = [
  'intern.maxKorting',
  'intern.minMarge',
  'intern.goedgekeurdDoor',
  'intern.goedgekeurdOp',
  'intern.goedkeuringReden',
  'account.soort',
  'organisatie.isMkb',
  'organisatie.kleur',
  'organisatie.logo',
] as const satisfies readonly Veld[];

/** The rows of the parts that always stand where they stand. */
export const INTERNAL_ROWS = { title: 1, legend: 2, rules: 4, request: 17, totals: 19, tables: 31 } as const;
const FIRST_RULE = INTERNAL_ROWS.rules + 1;
/** Prijzen to taal. */
export const REKENREGELS = `B${FIRST_RULE}:B${FIRST_RULE + 10}`;

const totalRows = ['subtotaal', 'kortingen', 'toeslagen', 'vracht', 'grondslag', 'btw', 'totaal'] as const;
const marginRows = [
  'omzetVoor',
  'omzetNa',
  'kostprijs',
  'brutowinst',
  'margeVoor',
  'margeNa',
  'bodemprijs',
  'ruimte',
  'zonderKostprijs',
  'oordeel',
] as const;
export type TotalRow = (typeof totalRows)[number];
export type MarginRow = (typeof marginRows)[number];
export const internalTotals = { totals: totalRows, margin: marginRows };

/** The cell with a total, on the internal sheet. */
export const totalCell = (row: TotalRow): string => `B${INTERNAL_ROWS.totals + 1 + totalRows.indexOf(row)}`;
export const marginCell = (row: MarginRow): string => `F${INTERNAL_ROWS.totals + 1 + marginRows.indexOf(row)}`;
export const mandateCell = (veld: (typeof mandateFields)[number]): string =>
  `F${FIRST_RULE + mandateFields.indexOf(veld)}`;
export const ruleCell = (veld: (typeof ruleFields)[number]): string => `B${FIRST_RULE + ruleFields.indexOf(veld)}`;

/**
 * The tables below each other, from the widest to the narrowest: a new row moves what stands below it, which Excel
 * refuses where a wider table would be torn apart.
 */
export const internalTables = ['kosten', 'rondes', 'staffels', 'aanpassingen', 'controles'] as const;
export type InternalTable = (typeof internalTables)[number];

/** Where each table stands: the row of its heading, of its head, and of its rows. */
export interface TablePlace {
  readonly heading: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
}
export function internalLayout(
  rows: Readonly<Record<InternalTable, number>>,
): Readonly<Record<InternalTable, TablePlace>> {
  let heading: number = INTERNAL_ROWS.tables;
  const places: Partial<Record<InternalTable, TablePlace>> = {};
  for (const table of internalTables) {
    const head = heading + 1;
    const last = head + Math.max(1, rows[table]);
    places[table] = { heading, head, first: head + 1, last };
    heading = last + 2;
  }
  return places as Record<InternalTable, TablePlace>;
}

/** How many lines of a document carry figures, and so have a row in the table with costs. */
export const costLines = ({ regels }: Pick<OfferteDocument, 'regels'>) =>
  regels.filter(({ soort }) => soort !== 'tekst' && soort !== 'sectie');
