import type { Accountveld } from '../../../calc/accountanalyse/account';
import { tableCell } from '../../store/tableCell';
import type { Accountschade } from '../accountboek';
import type { Gelezenrij } from './accountrijOf';
import type { Accountinhoud } from './leesAccount';
import { rijveldnamen, type Rijveld } from './rijVan';
import type { Maak } from './schadeMet';

/** Where the table of accounts says something else of a field than the sheet that holds it. Nothing takes its place by itself. */
export const rijverschillen = (
  { velden, open }: Accountinhoud,
  { row, rij, damage }: Gelezenrij,
  of: Maak,
): readonly Accountschade[] =>
  (Object.entries(rijveldnamen) as [Rijveld, Accountveld][]).flatMap(([key, veld]) => {
    const [field, table] = [velden.get(veld), open.tables.accounts];
    const waar = table && tableCell(table, row, key);
    if (!field || field.damage || waar === undefined || damage.some((one) => one.key === key)) return [];
    if (field.text === rij[key]) return [];
    return [of('rowDiffers', waar, { veld, tekst: rij[key], herstelbaar: field.text !== '' })];
  });
