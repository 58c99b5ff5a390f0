import {
  aanpassingkolommen,
  blokkolommen,
  rekenregelrijen,
  staffelkolommen,
} from '../../src/calc/blok/offertekolommen';

type Cells<K extends string> = Partial<Readonly<Record<K, unknown>>>;
export type Regelcellen = Cells<(typeof blokkolommen)[number]>;
export type Rekenregelcellen = Cells<(typeof rekenregelrijen)[number]>;
export type Aanpassingcellen = Cells<(typeof aanpassingkolommen)[number]>;
export type Staffelcellen = Cells<(typeof staffelkolommen)[number]>;

const rows = <K extends string>(kolommen: readonly K[], list: readonly Cells<K>[]): unknown[][] =>
  list.map((cells) => kolommen.map((kolom) => cells[kolom] ?? ''));

/** The four ranges of the block, from cells by the names of their columns; what is not named is empty. */
export const offerteBereiken = (
  regels: readonly Regelcellen[],
  rekenregels: Rekenregelcellen = {},
  aanpassingen: readonly Aanpassingcellen[] = [],
  staffels: readonly Staffelcellen[] = [],
): unknown[] => [
  rows(blokkolommen, regels),
  rekenregelrijen.map((rij) => [rekenregels[rij] ?? '']),
  rows(aanpassingkolommen, aanpassingen),
  rows(staffelkolommen, staffels),
];

/** What a row of the block says: its key, its label, its amount and, of btw, the base. */
export const gelezenRijen = (block: readonly (readonly unknown[])[]): unknown[][] =>
  block.map((row) => [row[13], row[0], row[12], ...(row[11] === '' ? [] : [row[11]])]);

/** The ids of the lines that print another amount. */
export const onjuisteIds = (block: readonly (readonly unknown[])[]): unknown[] =>
  block.map((row) => row[14]).filter((id) => id !== '');
