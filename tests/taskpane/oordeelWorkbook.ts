import type { Account, Accountrij, Accountveld } from '../../src/calc/accountanalyse/account';
import { accountrijwaarden } from '../../src/calc/accountanalyse/accountrijwaarden';
import { analyseer } from '../../src/calc/accountanalyse/analyseer';
import type * as Operations from '../../src/taskpane/accountanalyse/operations';
import type { Accountblad, Accounttabellen, Undo } from '../../src/workbook/accountanalyse/accountboek';
import { accountids } from '../../src/workbook/accountanalyse/store/accountids';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/workbookError';
import { testaccount } from '../calc/accountanalyse/testaccount';

/** One account of a workbook in memory, among others of which only the row is known. */
class StandInAccount {
  account: Account = testaccount([]);
  others: readonly Accountrij[] = [];
  bladen: Partial<Record<Accountblad, string>> = {};
  isAlleenLezen = false;
  /** What goes wrong at the next write. */
  failure: WorkbookErrorCode | undefined;
  readonly shown: string[] = [];
  readonly steps: string[] = [];
  readonly written: unknown[] = [];
  private listeners = new Set<() => void>();

  put(account: Account): void {
    Object.assign(this, new StandInAccount());
    this.account = account;
    this.bladen = { jaarcijfers: 'Jaarcijfers 0001', kengetallen: 'Kengetallen 0001' };
    for (const list of [this.shown, this.steps, this.written]) list.length = 0;
  }
  /** As an edit in the sheet does. */
  edit(account: Account): void {
    this.account = account;
    for (const listener of this.listeners) listener();
  }
  async write(change: (account: Account) => Account): Promise<Undo> {
    const { failure, account: before } = this;
    this.failure = undefined;
    if (failure) throw new WorkbookError(failure);
    this.edit(change(before));
    return async () => this.edit(before);
  }
  follow(listener: () => void): () => Promise<void> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }
  row(): Accountrij {
    const { nummer, velden } = this.account;
    const leeg = { eigenOmzet: '', score: '', currentratio: '', solvabiliteit: '', rtv: '', bijgewerkt: '' } as const;
    return {
      nummer,
      naam: velden.naam,
      branche: velden.branche,
      status: '',
      ...leeg,
      ...accountrijwaarden(this.account, analyseer(this.account), '2026-11-29'),
      reviewdatum: velden['advies.reviewdatum'],
      actie: velden['advies.actie'],
      actiedatum: velden['advies.actiedatum'],
      eigenaar: velden['advies.eigenaar'],
    };
  }
}
export const held = new StandInAccount();

const withIds = (account: Account): Account => {
  const ids = <T extends { readonly id: string }>(rows: readonly T[], letter: 'd' | 'p'): readonly T[] => {
    const given = accountids(
      rows.map(({ id }) => id),
      letter,
    );
    return rows.map((row, index) => ({ ...row, id: given[index] ?? '' }));
  };
  return { ...account, dmu: ids(account.dmu, 'd'), swot: ids(account.swot, 'p') };
};

export const operations = {
  readAccount: async () => ({
    nummer: held.account.nummer,
    account: held.account,
    rij: held.row(),
    bladen: held.bladen,
    schade: [],
    isAlleenLezen: held.isAlleenLezen,
    cells: (what) => (what.soort === 'dmu' && !held.bladen.dmu ? undefined : `'Kengetallen 0001'!$G$12`),
  }),
  openAccountboek: async () => ({
    accounts: [held.row(), ...held.others],
    normen: [],
    schade: [],
    isAlleenLezen: held.isAlleenLezen,
    bladen: {},
  }),
  followAccount: async (_, onChange) => held.follow(onChange),
  writeAccountFields: (_, fields) =>
    held.write((account) => ({
      ...account,
      velden: { ...account.velden, ...(fields as Partial<Record<Accountveld, string>>) } as Account['velden'],
    })),
  writeAccountRows: (
    _: string,
    tabel: keyof Accounttabellen,
    rows: unknown | ((now: readonly unknown[]) => readonly unknown[]),
  ) =>
    held.write((account) =>
      withIds({ ...account, [tabel]: typeof rows === 'function' ? rows(account[tabel]) : rows } as Account),
    ),
  makeAccountSheet: async (_, blad) => {
    held.bladen = { ...held.bladen, [blad]: `Blad ${blad}` };
  },
  writeAdvies: async (_, advies) => {
    held.written.push(advies);
    held.bladen = { ...held.bladen, advies: 'Advies 0001' };
    return async () => undefined;
  },
  writeProfiel: async (_, profiel) => {
    held.written.push(profiel);
    held.bladen = { ...held.bladen, profiel: 'Profiel 0001' };
    return async () => undefined;
  },
  showAccountSheet: async (_, blad) => void held.shown.push(blad),
} satisfies Partial<Record<keyof typeof Operations, unknown>> as Partial<typeof Operations>;
