import type { TableRows } from '../../store/tableRows';
import type { Accounttabel } from '../sheets/accountnamen';
import { accountids } from './accountids';

type Rijen = Readonly<Record<Accounttabel, TableRows>>;
/** The tables whose rows have an id. */
export type Tabelmetids = 'dmu' | 'swot';
export const heeftIds = (tabel: Accounttabel): tabel is Tabelmetids => tabel === 'dmu' || tabel === 'swot';

const letters = { dmu: 'd', swot: 'p' } as const;

/** The ids that the rows of a table are read with. */
export const tabelids = (rijen: Rijen, tabel: Tabelmetids): readonly string[] =>
  accountids(idsIn(rijen[tabel]), letters[tabel], genoemd(rijen, tabel));

/** The ids that rows are written with: a new one never gets an id that is in use, also not by a score. */
export const nieuweIds = (rijen: Rijen, tabel: Tabelmetids, ids: readonly string[]): readonly string[] =>
  accountids(ids, letters[tabel], [...idsIn(rijen[tabel]), ...genoemd(rijen, tabel)]);

/** The rows of a table with the ids that they are read with. */
export function metTabelids(rijen: Rijen, tabel: Accounttabel): TableRows {
  if (!heeftIds(tabel)) return rijen[tabel];
  const ids = tabelids(rijen, tabel);
  const { rows, damage } = rijen[tabel];
  return { damage, rows: rows.map((row, index) => ({ ...row, cells: { ...row.cells, id: ids[index] ?? '' } })) };
}

const idsIn = ({ rows }: TableRows): readonly string[] => rows.map(({ cells }) => cells.id ?? '');

/** Scores name the points that they are of, also those that are gone. */
const genoemd = ({ confrontatie }: Rijen, tabel: Tabelmetids): readonly string[] =>
  tabel === 'swot' ? confrontatie.rows.flatMap(({ cells: { intern = '', extern = '' } }) => [intern, extern]) : [];
