import { JAARKOLOMMEN, type Accountveld, type Jaarpost } from '../../../calc/accountanalyse/account';
import { totalen, type Totaalsleutel, type Verwijzing } from '../../../calc/accountanalyse/analyse';
import { jaarposten } from '../../../calc/accountanalyse/jaarposten';
import { posten } from '../../../calc/blok/boekjaar';
import { columnName } from '../../area';
import { quotedSheet } from '../../sheets/sheetReference';
import type { Accountcellen } from './accountcellen';

/** Where the parts of the sheet with the annual figures begin: rows as the sheet numbers them, columns from zero. */
export interface Jaarindeling {
  readonly jaren: number;
  readonly posten: number;
  readonly eigen: number;
  readonly totalen: number;
  /** The column of the oldest year. */
  readonly kolom: number;
  /** The column of the remarks. */
  readonly letOp: number;
  /** Where what the remarks are made from begins: its first row, and the column of the oldest year. */
  readonly hulprij: number;
  readonly hulpkolom: number;
}

/** What is filled in about the account, in two columns above the figures. */
export const linkervelden = ['naam', 'branche', 'kvk', 'plaats', 'status', 'bron', 'bronDatum'] as const;
export const rechtervelden = [
  'relatieSinds',
  'betalingstermijn',
  'retentie',
  'disconteringsvoet',
  'acquisitiekosten',
  'btwTarief',
  'eenheid',
] as const;
export const FIRST_FIELD = 3;

const HEAD = FIRST_FIELD + linkervelden.length;
const FIRST_POST = HEAD + 1;
/** Between the figures and the sums an empty row and a heading. */
export const TOTALS_HEADING = FIRST_POST + jaarposten.length + 1;

const FIRST_YEAR_COLUMN = 2;

/** As the sheet is made. */
export const jaarindeling: Jaarindeling = {
  jaren: HEAD,
  posten: FIRST_POST,
  eigen: FIRST_POST + posten.length,
  totalen: TOTALS_HEADING + 1,
  kolom: FIRST_YEAR_COLUMN,
  letOp: FIRST_YEAR_COLUMN + JAARKOLOMMEN,
  hulprij: HEAD,
  // Behind the remarks comes an empty column, and one with words.
  hulpkolom: FIRST_YEAR_COLUMN + JAARKOLOMMEN + 3,
};

/** What a year may be. */
export const [FIRST_YEAR, LAST_YEAR] = [1900, 2200] as const;

export const jaarplaatsen: readonly number[] = Array.from({ length: JAARKOLOMMEN }, (_, kolom) => kolom);
export const jaarletter = ({ kolom }: Jaarindeling, jaar: number): string => columnName(kolom + jaar);
export const letOpLetter = ({ letOp }: Jaarindeling): string => columnName(letOp);

/** A post by its place among all rows; the own ones may have been moved apart from the others. */
export function postrij(indeling: Jaarindeling, post: Jaarpost): number {
  const place = jaarposten.findIndex((each) => each.post === post);
  return place < posten.length ? indeling.posten + place : indeling.eigen + place - posten.length;
}
export const postcel = (indeling: Jaarindeling, post: Jaarpost, jaar: number): string =>
  `${jaarletter(indeling, jaar)}${postrij(indeling, post)}`;
export const jaarcel = (indeling: Jaarindeling, jaar: number): string =>
  `${jaarletter(indeling, jaar)}${indeling.jaren}`;
export const totaalcel = (indeling: Jaarindeling, totaal: Totaalsleutel, jaar: number): string =>
  `${jaarletter(indeling, jaar)}${indeling.totalen + totalen.indexOf(totaal)}`;

/** The cell of a field as the sheet is made; undefined for one that stands on another sheet. */
export function veldcel(veld: Accountveld): string | undefined {
  const left = (linkervelden as readonly Accountveld[]).indexOf(veld);
  if (left >= 0) return `B${FIRST_FIELD + left}`;
  const right = (rechtervelden as readonly Accountveld[]).indexOf(veld);
  return right < 0 ? undefined : `E${FIRST_FIELD + right}`;
}

/** What stands on this sheet, by where it is of the account; of fields the cells as they were made. */
export const jaarcellen =
  (blad: string, indeling: Jaarindeling = jaarindeling, veld = veldcel): Accountcellen =>
  (what: Verwijzing) => {
    const cell = celVan(indeling, what, veld);
    return cell === undefined ? undefined : `${quotedSheet(blad)}!${cell}`;
  };

function celVan(indeling: Jaarindeling, what: Verwijzing, veld: typeof veldcel): string | undefined {
  switch (what.soort) {
    case 'post':
      return postcel(indeling, what.post, what.kolom);
    case 'jaar':
      return jaarcel(indeling, what.kolom);
    case 'totaal':
      return totaalcel(indeling, what.totaal, what.kolom);
    case 'veld':
      return veld(what.veld);
    default:
      return undefined;
  }
}
