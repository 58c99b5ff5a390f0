import type { Accountrij, Accountveld } from '../../../calc/accountanalyse/account';
import { nieuwAccount } from '../../../calc/accountanalyse/nieuwAccount';
import { applyPlan } from '../../apply';
import { inExcel } from '../../inExcel';
import { freeSheetName } from '../../sheetName';
import { removalOf } from '../../store/removalOf';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../accountboek';
import { accountveldnaam, boekbladtitel, veldblad } from '../sheets/accountnamen';
import { accountsblad } from '../sheets/accountsblad';
import type { Accountsetting } from '../store/accountsettings';
import { accountveldkinds } from '../store/accountveldkinds';
import { bekendeAccounts } from '../store/bekendeAccounts';
import { openBoek } from '../store/openAccount';
import { readCell } from '../../store/cellKind';
import { rijVan } from '../store/rijVan';

/** What the table repeats of an account. */
const velden = [
  'naam',
  'branche',
  'status',
  'advies.reviewdatum',
  'advies.actie',
  'advies.actiedatum',
  'advies.eigenaar',
] as const satisfies readonly Accountveld[];

/** Makes the table of all accounts again, with a row for every account that has a sheet. The figures come when it is opened. */
export const maakAccountsOpnieuw = (): Promise<Undo> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const bekend = bekendeAccounts(context);
    worksheets.load('items/name');
    const { tables } = await openBoek(context);
    if (tables.accounts) throw new WorkbookError('changed');
    const accounts = bekend();
    const asked = accounts.map((account) => askRij(context, account));
    await context.sync();
    const taal = accounts.at(-1)?.taal ?? 'nl';
    const taken = worksheets.items.map(({ name }) => name);
    const plan = accountsblad(
      asked.map((rij) => rij()),
      taal,
    );
    const sheet = applyPlan(context, plan, freeSheetName(boekbladtitel('accounts', taal), taken));
    return removalOf(context, sheet);
  });

function askRij(context: Excel.RequestContext, { nummer, taal, bladen }: Accountsetting): () => Accountrij {
  const asked = velden.flatMap((veld) => {
    const id = bladen[veldblad(veld)];
    if (id === undefined) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const cell = sheet.names.getItemOrNullObject(accountveldnaam(veld)).getRangeOrNullObject();
    return [[veld, cell.load('values')] as const];
  });
  return () => {
    const texts = asked.flatMap(([veld, range]) => {
      const reading = range.isNullObject ? undefined : readCell(range.values[0]?.[0], accountveldkinds[veld]);
      return reading && 'text' in reading ? [[veld, reading.text] as const] : [];
    });
    return rijVan(nieuwAccount({ nummer, taal, velden: Object.fromEntries(texts) }));
  };
}
