import type { Account, Accountrij, Branchenorm, Jaarkolom, Jaarpost } from '../../src/calc/accountanalyse/account';
import { accountrijwaarden } from '../../src/calc/accountanalyse/accountrijwaarden';
import { analyseer } from '../../src/calc/accountanalyse/analyseer';
import { legeJaarkolom } from '../../src/calc/accountanalyse/jaarposten';
import { nieuwAccount, volgendNummer } from '../../src/calc/accountanalyse/nieuwAccount';
import type * as Operations from '../../src/taskpane/accountanalyse/operations';
import type {
  Accountblad,
  Accountschade,
  GelezenAccount,
  Jaarwijziging,
  Undo,
} from '../../src/workbook/accountanalyse/accountboek';
import { accountids } from '../../src/workbook/accountanalyse/store/accountids';
import { zonderVerwijderde } from '../../src/workbook/accountanalyse/store/zonderVerwijderde';
import type { Briefuitkomst, Schrijfopties } from '../../src/workbook/accountanalyse/store/schrijfBrief';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/workbookError';
import { goTo } from './offerteWorkbook';

interface HeldAccount {
  readonly account: Account;
  readonly bladen: readonly Accountblad[];
  readonly schade: readonly Accountschade[];
  readonly rij: Partial<Accountrij>;
}
const names: Readonly<Record<Accountblad, string>> = {
  jaarcijfers: 'Jaarcijfers',
  kengetallen: 'Kengetallen',
  grafieken: 'Grafieken',
  dmu: 'DMU',
  swot: 'SWOT',
  profiel: 'Profiel',
  advies: 'Advies',
};
const sheetOf = (blad: Accountblad, nummer: string): string => `${names[blad]} ${nummer.slice(4)}`;

/** Five columns of annual figures, the given ones on the left. */
export const jaren = (
  ...given: readonly { readonly jaar: number; readonly cijfers?: Partial<Record<Jaarpost, number | ''>> }[]
): readonly Jaarkolom[] =>
  Array.from({ length: 5 }, (_, at) => {
    const one = given[at];
    return one ? { jaar: one.jaar, cijfers: { ...legeJaarkolom.cijfers, ...one.cijfers } } : legeJaarkolom;
  });

/** The accounts of a workbook in memory: what the pane asks of the real one, answered from here. */
class StandInAccounts {
  private held = new Map<string, HeldAccount>();
  private listeners = new Set<() => void>();
  normen: readonly Branchenorm[] = [];
  schade: readonly Accountschade[] = [];
  isAlleenLezen = false;
  /** Above the charts of an account. */
  zinnen: readonly string[] = [];
  /** What people changed themselves in the letters. */
  gewijzigd: Briefuitkomst['gewijzigd'] = [];
  /** What goes wrong at the next question. */
  failure: WorkbookErrorCode | undefined;
  /** What an account is kept as in the table of all of them, as often as it was. */
  readonly kept: (readonly [string, Partial<Accountrij>])[] = [];
  readonly shown: (readonly [string, Accountblad])[] = [];
  readonly written: unknown[] = [];
  readonly repaired: Accountschade[] = [];
  /** Where cells of the annual figures point at. */
  readonly pointed: Jaarwijziging[] = [];

  clear(): void {
    const { kept, shown, written, repaired, pointed } = this;
    for (const list of [kept, shown, written, repaired, pointed]) list.length = 0;
    Object.assign(this, { ...new StandInAccounts(), kept, shown, written, repaired, pointed });
  }
  /** Puts an account in the workbook, as somebody else would. */
  put(
    { velden, ...account }: Partial<Omit<Account, 'velden'>> & { readonly velden?: Partial<Account['velden']> } = {},
    more: Partial<Omit<HeldAccount, 'account'>> = {},
  ): string {
    const nummer = account.nummer ?? 'ACC-0001';
    const begin = nieuwAccount({ nummer, taal: account.taal ?? 'nl', velden: velden ?? {} });
    this.held.set(nummer, {
      bladen: ['jaarcijfers', 'kengetallen'],
      schade: [],
      rij: {},
      ...more,
      account: { ...begin, ...account },
    });
    return nummer;
  }
  of(nummer: string): HeldAccount {
    const held = this.held.get(nummer);
    if (!held) throw new WorkbookError('missing');
    return held;
  }
  account(nummer = 'ACC-0001'): Account {
    return this.of(nummer).account;
  }
  numbers(): readonly string[] {
    return [...this.held.keys()];
  }
  /** Changes an account as an edit in its sheets does. */
  edit(nummer: string, change: (held: HeldAccount) => HeldAccount): void {
    this.held.set(nummer, change(this.of(nummer)));
    for (const listener of this.listeners) listener();
  }
  rij(nummer: string): Accountrij {
    const { account, rij } = this.of(nummer);
    const { velden } = account;
    return {
      nummer,
      naam: velden.naam,
      branche: velden.branche,
      status: velden.status as Accountrij['status'],
      reviewdatum: velden['advies.reviewdatum'],
      actie: velden['advies.actie'],
      actiedatum: velden['advies.actiedatum'],
      eigenaar: velden['advies.eigenaar'],
      ...(accountrijwaarden(account, analyseer(account), '2026-11-29') as Pick<
        Accountrij,
        'eigenOmzet' | 'score' | 'currentratio' | 'solvabiliteit' | 'rtv' | 'bijgewerkt'
      >),
      ...rij,
    };
  }
  async answer<T>(value: () => T): Promise<T> {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw new WorkbookError(failure);
    return value();
  }
  follow(listener: () => void): () => Promise<void> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }
  /** Changes the account; the undo puts the old one back. */
  write(nummer: string, change: (account: Account) => Account): Promise<Undo> {
    return this.answer(() => {
      const before = this.of(nummer);
      this.edit(nummer, (held) => ({ ...held, account: change(held.account) }));
      return async () => this.edit(nummer, () => before);
    });
  }
  /** Puts a letter on its sheet, unless people changed it and it may not be written over. */
  compose(
    nummer: string,
    blad: 'profiel' | 'advies',
    letter: unknown,
    { overschrijven }: Schrijfopties = { overschrijven: false },
  ): Promise<Briefuitkomst> {
    return this.answer(() => {
      const { gewijzigd } = this;
      if (gewijzigd.length > 0 && !overschrijven) return { gewijzigd };
      this.written.push(letter);
      this.edit(nummer, (held) => ({ ...held, bladen: [...new Set([...held.bladen, blad])] }));
      return { gewijzigd, undo: async () => void this.written.pop() };
    });
  }
}
export const accounts = new StandInAccounts();

/** New people and points get the next id, as the workbook gives them. */
function withIds(account: Account): Account {
  const scored = account.confrontatie.flatMap(({ intern, extern }) => [intern, extern]);
  const numbered = <T extends { readonly id: string }>(rows: readonly T[], letter: 'd' | 'p'): readonly T[] => {
    const ids = accountids(
      rows.map(({ id }) => id),
      letter,
      scored,
    );
    return rows.map((row, index) => ({ ...row, id: ids[index] ?? '' }));
  };
  return { ...account, dmu: numbered(account.dmu, 'd'), swot: numbered(account.swot, 'p') };
}

const written = ({ inhoud }: Jaarwijziging): number | '' => (typeof inhoud === 'object' ? 42 : inhoud);

const withFigure = (all: Account['jaren'], change: Jaarwijziging): Account['jaren'] =>
  all.map((kolom, at) => {
    if (at !== change.kolom) return kolom;
    const inhoud = written(change);
    return change.waar === 'jaar'
      ? { ...kolom, jaar: inhoud }
      : { ...kolom, cijfers: { ...kolom.cijfers, [change.waar]: inhoud } };
  });

const contentOf = (account: Account, { waar, kolom }: Jaarwijziging): string => {
  const column = account.jaren[kolom] ?? legeJaarkolom;
  const content = waar === 'jaar' ? column.jaar : column.cijfers[waar];
  return String(content);
};

export const operations: typeof Operations = {
  openAccountboek: () =>
    accounts.answer(() => ({
      accounts: accounts.numbers().map((nummer) => accounts.rij(nummer)),
      normen: accounts.normen,
      schade: accounts.schade,
      isAlleenLezen: accounts.isAlleenLezen,
      bladen: accounts.numbers().length > 0 ? { accounts: 'Accounts', normen: 'Normen' } : {},
    })),
  readAccount: (nummer) =>
    accounts.answer((): GelezenAccount => {
      const { account, bladen, schade } = accounts.of(nummer);
      const { branche } = account.velden;
      return {
        nummer,
        account: { ...account, normen: accounts.normen.filter((norm) => norm.branche === branche) },
        rij: accounts.rij(nummer),
        bladen: Object.fromEntries(bladen.map((blad) => [blad, sheetOf(blad, nummer)])),
        schade,
        isAlleenLezen: accounts.isAlleenLezen,
        cells: (what) => {
          if (what.soort === 'veld') return `'${sheetOf('jaarcijfers', nummer)}'!$C$4`;
          if (what.soort === 'post' || what.soort === 'jaar' || what.soort === 'totaal')
            return `'${sheetOf('jaarcijfers', nummer)}'!$${'CDEFG'[what.kolom]}$12`;
          return what.soort === 'kengetal'
            ? `'${sheetOf('kengetallen', nummer)}'!$${'CDEFG'[what.kolom]}$8`
            : undefined;
        },
      };
    }),
  followAccount: async (_nummer, onChange) => accounts.follow(onChange),
  createAccount: ({ taal, velden }) =>
    accounts.answer(() => accounts.put({ nummer: volgendNummer(accounts.numbers()), taal, velden })),
  createVoorbeeldaccounts: (taal) =>
    accounts.answer(() =>
      ['Sterk', 'Zwak', 'Onvolledig'].map((naam) =>
        accounts.put({ nummer: volgendNummer(accounts.numbers()), taal, velden: { naam } }),
      ),
    ),
  writeAccountFields: (nummer, fields) =>
    accounts.write(nummer, (account) => ({ ...account, velden: { ...account.velden, ...fields } })),
  jaarOverschrijvingen: (nummer, wijzigingen) =>
    accounts.answer(() =>
      wijzigingen.flatMap((change) => {
        const oud = contentOf(accounts.account(nummer), change);
        const nieuw = typeof change.inhoud === 'object' ? `=${change.inhoud.cel}` : String(change.inhoud);
        const { waar, kolom } = change;
        const isFormule = accounts.pointed.some((one) => one.waar === waar && one.kolom === kolom);
        return oud === '' || oud === nieuw ? [] : [{ waar, kolom, oud, nieuw, isFormule }];
      }),
    ),
  writeJaarcijfers: (nummer, wijzigingen) => {
    accounts.pointed.push(...wijzigingen.filter(({ inhoud }) => typeof inhoud === 'object'));
    return accounts.write(nummer, (account) => ({ ...account, jaren: wijzigingen.reduce(withFigure, account.jaren) }));
  },
  writeAccountRows: (nummer, tabel, rijen) =>
    accounts.write(nummer, (before) => {
      const after: Account = {
        ...before,
        [tabel]: typeof rijen === 'function' ? rijen(before[tabel] as never) : rijen,
      };
      return withIds({ ...after, confrontatie: zonderVerwijderde(after.confrontatie, before.swot, after.swot) });
    }),
  makeAccountSheet: (nummer, blad) =>
    accounts.answer(() => accounts.edit(nummer, (held) => ({ ...held, bladen: [...held.bladen, blad] }))),
  showAccountSheet: (nummer, blad) => accounts.answer(() => void accounts.shown.push([nummer, blad])),
  writeNormen: (normen) =>
    accounts.answer(() => {
      const before = accounts.normen;
      accounts.normen = typeof normen === 'function' ? normen(before) : normen;
      return async () => void (accounts.normen = before);
    }),
  refreshAccount: (nummer, waarden) => accounts.answer(() => void accounts.kept.push([nummer, waarden])),
  writeProfiel: (nummer, profiel, opties) => accounts.compose(nummer, 'profiel', profiel, opties),
  writeAdvies: (nummer, advies, opties) => accounts.compose(nummer, 'advies', advies, opties),
  repairAccount: (schade) =>
    accounts.answer(() => {
      accounts.repaired.push(schade);
      if (schade.nummer) accounts.edit(schade.nummer, (held) => ({ ...held, schade: [] }));
      accounts.schade = accounts.schade.filter((one) => one !== schade);
      return async () => undefined;
    }),
  readGrafiekzinnen: (nummer) =>
    accounts.answer(() => (accounts.of(nummer).bladen.includes('grafieken') ? accounts.zinnen : [])),
  goToCell: goTo.goToCell,
};
