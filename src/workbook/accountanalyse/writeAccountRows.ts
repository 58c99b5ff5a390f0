import { once } from '../store/once';
import type { TableRow } from '../store/tableRows';
import { WorkbookError } from '../workbookError';
import type { Accounttabellen, Undo } from './accountboek';
import { tabelblad } from './sheets/accountnamen';
import { accountids } from './store/accountids';
import { accounttabelkinds } from './store/accounttabelkinds';
import { changeAccount } from './store/changeAccount';
import { herschrijfTabel, zetTabelTerug } from './store/herschrijfTabel';
import { metBladen } from './store/metBladen';

/** Replaces the rows of a table of an account; its sheet is made first when it is not there. New rows get their id here. */
export async function writeAccountRows<T extends keyof Accounttabellen>(
  nummer: string,
  tabel: T,
  rijen: Accounttabellen[T] | ((now: Accounttabellen[T]) => Accounttabellen[T]),
): Promise<Undo> {
  const written = await metBladen(nummer, [tabelblad[tabel]], (inhoud) => {
    const table = inhoud.open.tables[tabel];
    if (!table) throw new WorkbookError('damaged', { cause: tabel });
    const { context, taal } = inhoud.open;
    const wanted = typeof rijen === 'function' ? rijen(inhoud.account[tabel]) : rijen;
    const kinds = accounttabelkinds[tabel];
    const isKept = ({ cells }: TableRow) => sleutels[tabel].some((key) => (cells[key] ?? '') === '');
    return herschrijfTabel(context, { table, kinds, read: inhoud.rijen[tabel], taal, isKept }, metIds(tabel, wanted));
  });
  return once(() =>
    changeAccount(nummer, async ({ open: { context, tables } }) => {
      await zetTabelTerug(context, tables[tabel], written);
      return () => undefined;
    }),
  );
}

/** A row without one of these says nothing that counts, and is left where it is. */
const sleutels: Readonly<Record<keyof Accounttabellen, readonly string[]>> = {
  signalen: ['signaal', 'besluit'],
  dmu: [],
  swot: ['kwadrant'],
  confrontatie: ['intern', 'extern', 'score'],
};

type Rij = Readonly<Record<string, string>>;

function metIds<T extends keyof Accounttabellen>(tabel: T, rijen: Accounttabellen[T]): readonly Rij[] {
  const texts = rijen.map((rij): Rij =>
    Object.fromEntries(Object.entries(rij).map(([key, value]) => [key, String(value)])),
  );
  if (tabel !== 'dmu' && tabel !== 'swot') return texts;
  const ids = accountids(
    texts.map(({ id = '' }) => id),
    tabel === 'dmu' ? 'd' : 'p',
  );
  return texts.map((rij, index) => ({ ...rij, id: ids[index] ?? '' }));
}
