import type { Accountrij } from '../../../calc/accountanalyse/account';
import { veldgetal } from '../../../calc/accountanalyse/veldgetal';
import type { CellDamage, TableRow, TableRows } from '../../store/tableRows';

/** A row of the table of accounts, with where it stands and what is wrong in it. */
export interface Gelezenrij {
  /** From the top of the table. */
  readonly row: number;
  readonly rij: Accountrij;
  readonly damage: readonly CellDamage[];
}

export function accountrijOf({ cells }: TableRow): Accountrij {
  const text = (key: keyof Accountrij) => cells[key] ?? '';
  const figure = (key: keyof Accountrij) => veldgetal(text(key));
  return {
    nummer: text('nummer').trim().toUpperCase(),
    naam: text('naam'),
    branche: text('branche'),
    status: text('status') as Accountrij['status'],
    eigenOmzet: figure('eigenOmzet'),
    score: figure('score'),
    currentratio: figure('currentratio'),
    solvabiliteit: figure('solvabiliteit'),
    rtv: figure('rtv'),
    bijgewerkt: text('bijgewerkt'),
    reviewdatum: text('reviewdatum'),
    actie: text('actie'),
    actiedatum: text('actiedatum'),
    eigenaar: text('eigenaar'),
  };
}

/** The rows of the table of accounts with what is wrong in them. */
export const gelezenrijen = ({ rows, damage }: TableRows): readonly Gelezenrij[] =>
  rows.map((row) => ({
    row: row.row,
    rij: accountrijOf(row),
    damage: damage.filter((one) => one.row === row.row),
  }));
