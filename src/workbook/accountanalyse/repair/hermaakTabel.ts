import { inExcel } from '../../inExcel';
import { addTableAgain } from '../../store/addTableAgain';
import { once } from '../../store/once';
import { WorkbookError } from '../../workbookError';
import type { Accountschade, Undo } from '../accountboek';
import { accounttabellen, accounttabelnaam, tabelblad, type Accounttabel } from '../sheets/accountnamen';
import { accountkolommen } from '../store/accountkolommen';
import { bladnamenVan } from '../store/accountcellenVan';
import { herstelVerwijzingen } from '../store/herstelVerwijzingen';
import { leesAccount } from '../store/leesAccount';
import { openAccount } from '../store/openAccount';
import { writeNormen } from '../writeNormen';
import { herstelAccounts } from './herstelAccounts';
import { maakAccountsOpnieuw } from './maakAccountsOpnieuw';
import { voegRijToe } from './voegRijToe';

/** Makes a table again: of its cells where they are still there, or else a new one; of all accounts also one row. */
export async function hermaakTabel({ nummer, tekst, waar }: Accountschade): Promise<Undo> {
  if (tekst === 'accounts' && nummer !== undefined && waar !== '') return voegRijToe(nummer);
  if (tekst === 'accounts' || tekst === 'normen') {
    const undo = await (tekst === 'accounts' ? maakAccountsOpnieuw() : writeNormen((now) => now));
    await herstelAccounts();
    return undo;
  }
  const tabel = accounttabellen.find((each) => each === tekst);
  if (nummer === undefined || tabel === undefined) throw new WorkbookError('damaged');
  return vanAccount(nummer, tabel);
}

const vanAccount = (nummer: string, tabel: Accounttabel): Promise<Undo> =>
  inExcel(async (context) => {
    const open = await openAccount(context, nummer);
    const sheet = open.bladen[tabelblad[tabel]]?.sheet;
    if (!sheet) throw new WorkbookError('damaged');
    if (open.tables[tabel]) throw new WorkbookError('changed');
    const name = accounttabelnaam(tabel, nummer);
    await addTableAgain(context, { sheet, name, known: accountkolommen(tabel), taal: open.taal, isFixed: false });
    const inhoud = await leesAccount(await openAccount(context, nummer));
    await herstelVerwijzingen(inhoud, bladnamenVan(inhoud));
    return once(() =>
      inExcel(async (later) => {
        later.workbook.tables.getItem(name).convertToRange();
        await later.sync();
      }),
    );
  });
