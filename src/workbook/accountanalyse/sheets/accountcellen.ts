import { JAARKOLOMMEN, type Accountveld, type Jaarpost } from '../../../calc/accountanalyse/account';
import type { Verwijzing } from '../../../calc/accountanalyse/analyse';

/** The full address of a cell of the account (`'Jaarcijfers 0001'!C12`); undefined when it is not there. */
export type Accountcellen = (what: Verwijzing) => string | undefined;

/** What a formula says of a cell that is gone. */
const GONE = 'NA()';

/** The sheet of a full address with its sign, and the cell alone: a sheet may have a `$` in its name. */
function splitAddress(address: string): readonly [sheet: string, cell: string] {
  const at = address.lastIndexOf('!') + 1;
  return [address.slice(0, at), address.slice(at).replaceAll('$', '')];
}
/** A full address that moves along. */
export const looseAddress = (address: string): string => splitAddress(address).join('');
/** A full address, held in place. */
export const fixedAddress = (address: string): string => {
  const [sheet, cell] = splitAddress(address);
  return sheet + cell.replace(/[A-Z]+|\d+/g, '$$$&');
};

export const fixedCell = (cells: Accountcellen, what: Verwijzing): string => {
  const address = cells(what);
  return address === undefined ? GONE : fixedAddress(address);
};
export const fieldCell = (cells: Accountcellen, veld: Accountveld): string => fixedCell(cells, { soort: 'veld', veld });

/** The cells from one post to another of one year, that stand below each other. */
export function postsOfYear(cells: Accountcellen, from: Jaarpost, to: Jaarpost, kolom: number): string {
  return between(cells({ soort: 'post', post: from, kolom }), cells({ soort: 'post', post: to, kolom }));
}
/** The cells from one post to another over all years. */
export function postsOfYears(cells: Accountcellen, from: Jaarpost, to: Jaarpost = from): string {
  const last = JAARKOLOMMEN - 1;
  return between(cells({ soort: 'post', post: from, kolom: 0 }), cells({ soort: 'post', post: to, kolom: last }));
}

/** The years, side by side. */
export const yearCells = (cells: Accountcellen): string =>
  between(cells({ soort: 'jaar', kolom: 0 }), cells({ soort: 'jaar', kolom: JAARKOLOMMEN - 1 }));
export const yearCell = (cells: Accountcellen, kolom: number): string => fixedCell(cells, { soort: 'jaar', kolom });

const between = (from: string | undefined, to: string | undefined): string =>
  from === undefined || to === undefined
    ? GONE
    : `${fixedAddress(from)}:${fixedAddress(to).slice(fixedAddress(to).lastIndexOf('!') + 1)}`;
