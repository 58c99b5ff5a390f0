import { JAARKOLOMMEN, type Jaarkolom, type Jaarpost } from '../../../calc/accountanalyse/account';
import { jaarposten } from '../../../calc/accountanalyse/jaarposten';
import { posten, type Cijfer } from '../../../calc/blok/boekjaar';
import { atCellDigits } from '../../../calc/cellDigits';
import type { ExcelError } from '../../../calc/errors';
import { isErrorValue } from '../../store/cellKind';
import { bereiknamen } from '../sheets/accountnamen';
import { FIRST_YEAR, jaarplaatsen, LAST_YEAR } from '../sheets/jaarIndeling';
import type { Bladcellen } from './askBladcellen';
import { jaarkolommenIn } from './jaarkolommenIn';
import type { Jaarplaats } from './jaarplaats';

/** The names of the ranges that the annual figures are found by. */
export const jaarbereiken = [
  bereiknamen.jaren,
  bereiknamen.jaarcijfers,
  bereiknamen.eigenCijfers,
  bereiknamen.totalen,
  bereiknamen.letOp,
  bereiknamen.hulp,
] as const;

/** What is wrong in a cell of the annual figures. */
export interface Jaarschade {
  readonly code: 'notNumber' | 'cellError';
  readonly waar: string;
  readonly tekst: string;
}

export interface GelezenJaren {
  /** Always five; a column that is gone is empty. */
  readonly jaren: readonly Jaarkolom[];
  readonly schade: readonly Jaarschade[];
  /** Where a year, or a post of a year, stands; undefined when it is gone. */
  readonly plaats: (waar: Jaarplaats) => { readonly row: number; readonly column: number } | undefined;
  /** Of each of the five, which column of the ranges it stands in. */
  readonly kolommen: readonly number[];
  /** The columns that are too many, each by the cell of its year. */
  readonly overig: readonly { readonly waar: string; readonly isGevuld: boolean }[];
  /** Whether a range, or rows or columns of it, are gone, or rows came in between. */
  readonly mist: boolean;
  /** Whether every range is there with just its rows and columns, as KENGETALLEN needs them. */
  readonly isHeel: boolean;
}

/** Whether there are figures of more years than there is room for. */
export const pastNiet = ({ overig }: Pick<GelezenJaren, 'overig'>): boolean => overig.some(({ isGevuld }) => isGevuld);

const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** The annual figures as the cells hold them. */
export function leesJaren(cellen: Bladcellen): GelezenJaren {
  const schade: Jaarschade[] = [];
  const { gelezen: kolommen, overig } = jaarkolommenIn(cellen);
  const plaats = plaatsenIn(cellen, kolommen);
  const valueOf = (waar: Jaarplaats) => {
    const cell = plaats(waar);
    return cell ? cellen.value(cell.row, cell.column) : '';
  };
  const tell = (waar: Jaarplaats, value: unknown) => {
    const cell = plaats(waar);
    if (!cell) return;
    const code = isErrorValue(value) ? 'cellError' : 'notNumber';
    schade.push({ code, waar: cellen.address(cell.row, cell.column), tekst: String(value) });
  };
  const jaren = jaarplaatsen.map((kolom): Jaarkolom => {
    const jaar = valueOf({ waar: 'jaar', kolom });
    if (jaar !== '' && !isYear(jaar)) tell({ waar: 'jaar', kolom }, jaar);
    const cijfers = jaarposten.map(({ post }): [Jaarpost, Cijfer] => {
      const value = valueOf({ waar: post, kolom });
      if (value === '' || value === null) return [post, ''];
      if (typeof value === 'number') return [post, Number(atCellDigits(value))];
      tell({ waar: post, kolom }, value);
      const found = isErrorValue(value) ? (value as ExcelError) : value;
      return [post, { code: isErrorValue(value) ? 'errorInInput' : 'notANumber', params: ['jaarcijfers'], found }];
    });
    return { jaar: isYear(jaar) ? jaar : '', cijfers: Object.fromEntries(cijfers) as Jaarkolom['cijfers'] };
  });
  const mist = isIncomplete(cellen);
  const years = cellen.bereik(bereiknamen.jaren);
  return {
    jaren,
    schade,
    plaats,
    kolommen,
    overig: overig.map(({ kolom, isGevuld }) => ({
      waar: cellen.address(years?.row ?? 0, (years?.column ?? 0) + kolom),
      isGevuld,
    })),
    mist,
    isHeel: !mist && overig.length === 0,
  };
}

function isIncomplete({ bereik }: Bladcellen): boolean {
  const rows = { [bereiknamen.jaren]: 1, [bereiknamen.jaarcijfers]: posten.length, [bereiknamen.eigenCijfers]: 3 };
  return !Object.entries(rows).every(([name, count]) => {
    const area = bereik(name as keyof typeof rows);
    return area?.rows === count && area.columns >= JAARKOLOMMEN;
  });
}

/** By their order while the rows are as many as they were, or else by the words beside them. */
function plaatsenIn({ bereik, value }: Bladcellen, kolommen: readonly number[]): GelezenJaren['plaats'] {
  const rowOf = (post: Jaarpost): number | undefined => {
    const place = jaarposten.findIndex((each) => each.post === post);
    const isOwn = place >= posten.length;
    const area = bereik(isOwn ? bereiknamen.eigenCijfers : bereiknamen.jaarcijfers);
    if (!area) return undefined;
    const count = isOwn ? jaarposten.length - posten.length : posten.length;
    if (area.rows === count) return area.row + place - (isOwn ? posten.length : 0);
    const { nl, en } = (jaarposten[place] as (typeof jaarposten)[number]).label;
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    return rows.find((row) => [nl, en].includes(String(value(row, area.column - 1)).trim()));
  };
  const rows = new Map(jaarposten.map(({ post }) => [post, rowOf(post)]));
  const years = bereik(bereiknamen.jaren);
  return ({ waar, kolom }) => {
    const area = waar === 'jaar' ? years : bereik(bereiknamen.jaarcijfers);
    const row = waar === 'jaar' ? years?.row : rows.get(waar);
    const place = kolommen[kolom];
    if (!area || row === undefined || place === undefined || place >= area.columns) return undefined;
    return { row, column: area.column + place };
  };
}
