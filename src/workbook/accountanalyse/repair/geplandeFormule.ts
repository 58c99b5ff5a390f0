import { notations } from '../../../calc/notation';
import { areaAt } from '../../areaAt';
import { plannedBlocks } from '../../plannedBlocks';
import { tableCell } from '../../store/tableCell';
import type { Accountblad, Accountschade } from '../accountboek';
import { bereiknamen } from '../sheets/accountnamen';
import { klasseblokformule } from '../sheets/accountformules';
import { accountplan } from '../store/accountplan';
import { askOpPlaats } from '../store/askOpPlaats';
import { accountskoppen, geplandeFormules } from '../store/accountregister';
import { bladnamenVan } from '../store/accountcellenVan';
import { jaarformulesIn } from '../store/jaarformulesIn';
import { leesAccount, type Accountinhoud } from '../store/leesAccount';
import { openAccount, openBoek } from '../store/openAccount';

interface Plek {
  readonly row: number;
  readonly column: number;
}

/** What a cell of ours computes, by what it is; undefined where no formula of ours belongs. */
export async function geplandeFormule(
  context: Excel.RequestContext,
  { nummer, blad, waar }: Accountschade,
  plek: Plek,
): Promise<string | undefined> {
  if (nummer === undefined || blad === undefined) return vanHetBoek(context, waar, plek);
  const inhoud = await leesAccount(await openAccount(context, nummer));
  if (blad !== 'jaarcijfers') return volgensPlan(inhoud, blad, plek);
  const found = jaarformulesIn(inhoud).find(({ row, column }) => row === plek.row && column === plek.column);
  return found?.formula();
}

/** On a sheet whose rows and columns stand as they were made: elsewhere a formula would read other cells. */
async function volgensPlan(
  inhoud: Accountinhoud,
  blad: Accountblad,
  { row, column }: Plek,
): Promise<string | undefined> {
  const { context, bladen } = inhoud.open;
  const sheet = bladen[blad]?.sheet;
  if (!sheet) return undefined;
  const plan = accountplan(blad, bladnamenVan(inhoud), inhoud, notations[inhoud.account.taal]);
  const isOpPlaats = askOpPlaats(sheet, plan);
  await context.sync();
  if (!isOpPlaats()) return undefined;
  for (const { at, rows } of plannedBlocks(plan)) {
    const corner = areaAt(at);
    const cell = rows[row - corner.row]?.[column - corner.column];
    if (cell !== null && typeof cell === 'object') return cell.formula;
  }
  return undefined;
}

/** A column of the table of accounts that computes, or the call that classes them. */
async function vanHetBoek(context: Excel.RequestContext, waar: string, plek: Plek): Promise<string | undefined> {
  const { accounts } = (await openBoek(context)).tables;
  if (!accounts) return undefined;
  const { body, at } = accounts;
  const kolom = [...at].find(([, index]) => body.column + index === plek.column)?.[0];
  const isInTable = kolom !== undefined && tableCell(accounts, plek.row - body.row, kolom) === waar;
  if (isInTable) return geplandeFormules(accounts)[kolom];
  const sheet = context.workbook.worksheets.getItem(accounts.sheet.id);
  const blok = sheet.names.getItemOrNullObject(bereiknamen.klasseblok).getRangeOrNullObject();
  blok.load('rowIndex,columnIndex');
  await context.sync();
  const isBlok = !blok.isNullObject && blok.rowIndex === plek.row && blok.columnIndex === plek.column;
  return isBlok ? klasseblokformule(accountskoppen(accounts)) : undefined;
}
