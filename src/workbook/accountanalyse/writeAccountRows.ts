import { once } from '../store/once';
import type { TableRow } from '../store/tableRows';
import { WorkbookError } from '../workbookError';
import type { Accounttabellen, Undo } from './accountboek';
import { tabelblad } from './sheets/accountnamen';
import { accounttabelkinds } from './store/accounttabelkinds';
import { changeAccount } from './store/changeAccount';
import { herschrijfTabel, zetTabellenTerug, type Herschreven } from './store/herschrijfTabel';
import type { Accountinhoud } from './store/leesAccount';
import { metBladen } from './store/metBladen';
import { schrijfIds } from './store/schrijfIds';
import { heeftIds, metTabelids, nieuweIds } from './store/tabelids';
import { zonderVerwijderde } from './store/zonderVerwijderde';

type Tabel = keyof Accounttabellen;

/**
 * Replaces the rows of a table of an account; its sheet is made first when it is not there. New rows get their id here, and
 * the scores of a point that goes, go with it.
 */
export async function writeAccountRows<T extends Tabel>(
  nummer: string,
  tabel: T,
  rijen: Accounttabellen[T] | ((now: Accounttabellen[T]) => Accounttabellen[T]),
): Promise<Undo> {
  const written = await metBladen(nummer, [tabelblad[tabel]], async (inhoud) => {
    const { account } = inhoud;
    const wanted = typeof rijen === 'function' ? rijen(account[tabel]) : rijen;
    const changes = [[tabel, await herschrijf(inhoud, tabel, wanted)] as readonly [Tabel, () => Herschreven]];
    if (tabel === 'swot' && inhoud.open.tables.confrontatie) {
      const scores = zonderVerwijderde(account.confrontatie, account.swot, wanted as Accounttabellen['swot']);
      if (scores.length < account.confrontatie.length)
        changes.push(['confrontatie', await herschrijf(inhoud, 'confrontatie', scores)]);
    }
    // A score names its points by their ids, so that these may not change any more; they stay when the score is taken back.
    if (tabel === 'confrontatie') schrijfIds(inhoud, 'swot');
    return () => changes.map(([each, outcome]) => [each, outcome()] as const);
  });
  return once(() =>
    changeAccount(nummer, async ({ open: { context, tables } }) => {
      await zetTabellenTerug(
        context,
        written.map(([each, herschreven]) => [tables[each], herschreven]),
      );
      return () => undefined;
    }),
  );
}

function herschrijf<T extends Tabel>(
  { open, rijen }: Accountinhoud,
  tabel: T,
  wanted: Accounttabellen[T],
): Promise<() => Herschreven> {
  const table = open.tables[tabel];
  if (!table) throw new WorkbookError('damaged', { cause: tabel });
  const { context, taal } = open;
  const isKept = ({ cells }: TableRow) => telt[tabel].some((key) => (cells[key] ?? '') === '');
  const sleutel = (cells: Rij) => JSON.stringify(sleutels[tabel].map((key) => cells[key] ?? ''));
  const read = metTabelids(rijen, tabel);
  const kinds = accounttabelkinds[tabel];
  return herschrijfTabel(context, { table, kinds, read, taal, isKept, sleutel }, metIds(rijen, tabel, wanted));
}

/** A row without one of these says nothing that counts, and is left where it is. */
const telt: Readonly<Record<Tabel, readonly string[]>> = {
  signalen: ['signaal', 'besluit'],
  dmu: [],
  swot: ['kwadrant'],
  confrontatie: ['intern', 'extern', 'score'],
};

/** What a row is about. */
const sleutels: Readonly<Record<Tabel, readonly string[]>> = {
  signalen: ['signaal'],
  dmu: ['id'],
  swot: ['id'],
  confrontatie: ['intern', 'extern'],
};

type Rij = Readonly<Record<string, string>>;

function metIds<T extends Tabel>(present: Accountinhoud['rijen'], tabel: T, rijen: Accounttabellen[T]): readonly Rij[] {
  const texts = rijen.map((rij): Rij =>
    Object.fromEntries(Object.entries(rij).map(([key, value]) => [key, String(value)])),
  );
  if (!heeftIds(tabel)) return texts;
  const given = texts.map(({ id = '' }) => id);
  const ids = nieuweIds(present, tabel, given);
  return texts.map((rij, index) => ({ ...rij, id: ids[index] ?? '' }));
}
