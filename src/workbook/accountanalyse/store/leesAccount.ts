import type { Account, Accountveld, Branchenorm } from '../../../calc/accountanalyse/account';
import { legeJaarkolom } from '../../../calc/accountanalyse/jaarposten';
import { nieuwAccount } from '../../../calc/accountanalyse/nieuwAccount';
import { askRows, type TableRows } from '../../store/tableRows';
import type { Accountblad } from '../accountboek';
import { accounttabellen, bereiknamen, veldblad, type Accounttabel } from '../sheets/accountnamen';
import { jaarplaatsen } from '../sheets/jaarIndeling';
import { gelezenrijen, type Gelezenrij } from './accountrijOf';
import { accounttabelkinds } from './accounttabelkinds';
import { accountvelden } from './accountveldkinds';
import { askAccountvelden, type Gelezenveld } from './askAccountvelden';
import { askBladcellen, type Bladcellen } from './askBladcellen';
import { jaarbereiken, leesJaren, type GelezenJaren } from './leesJaren';
import { normenOf } from './normenOf';
import type { OpenAccount } from './openAccount';
import { uitRij } from './rijVan';
import { tabelrijenOf } from './tabelrijenOf';

/** Everything that the sheets of one account hold. */
export interface Accountinhoud {
  readonly open: OpenAccount;
  readonly account: Account;
  readonly velden: ReadonlyMap<Accountveld, Gelezenveld>;
  readonly jaren: GelezenJaren | undefined;
  /** Of the sheets whose cells are looked at as a whole. */
  readonly cellen: Readonly<Partial<Record<Accountblad, Bladcellen>>>;
  readonly rijen: Readonly<Record<Accounttabel, TableRows>>;
  /** The rows of the table of accounts that are of this one: one, when all is well. */
  readonly register: readonly Gelezenrij[];
  /** Those of all accounts. */
  readonly alleRijen: readonly Gelezenrij[];
  readonly normen: readonly Branchenorm[];
}

const NOTHING: TableRows = { rows: [], damage: [] };

/** One sync, however much is known of the account. Formulas of tables are looked at when asked: that is to find damage. */
export async function leesAccount(open: OpenAccount, alsoFormulas = false): Promise<Accountinhoud> {
  const { context, nummer, taal, tables, bladen } = open;
  const ask = (tabel: keyof typeof accounttabelkinds) => {
    const table = tables[tabel];
    return table ? askRows(table, accounttabelkinds[tabel], alsoFormulas) : () => NOTHING;
  };
  const askedTables = accounttabellen.map((tabel) => [tabel, ask(tabel)] as const);
  const [accounts, askedNormen] = [ask('accounts'), ask('normen')];
  const askedVelden = askAccountvelden(open);
  const askedCellen = {
    ...(bladen.jaarcijfers && { jaarcijfers: askBladcellen(bladen.jaarcijfers, jaarbereiken) }),
    ...(bladen.kengetallen && {
      kengetallen: askBladcellen(bladen.kengetallen, [
        bereiknamen.kengetallen,
        bereiknamen.kengetalblok,
        bereiknamen.grenzen,
      ]),
    }),
    ...(bladen.profiel && {
      profiel: askBladcellen(bladen.profiel, [bereiknamen.score, bereiknamen.clv, bereiknamen.klantaandeel]),
    }),
  };
  await context.sync();

  const rijen = Object.fromEntries(askedTables.map(([tabel, read]) => [tabel, read()])) as Accountinhoud['rijen'];
  const velden = askedVelden();
  const cellen = Object.fromEntries(
    Object.entries(askedCellen).map(([blad, read]) => [blad, read()]),
  ) as Accountinhoud['cellen'];
  const jaren = cellen.jaarcijfers && leesJaren(cellen.jaarcijfers);
  const normen = normenOf(askedNormen());
  const alleRijen = gelezenrijen(accounts());
  const register = alleRijen.filter(({ rij }) => rij.nummer === nummer);
  const teksten = veldteksten(open, velden, register[0]);
  return {
    open,
    velden,
    jaren,
    cellen,
    rijen,
    normen,
    register,
    alleRijen,
    account: {
      nummer,
      taal,
      velden: teksten,
      jaren: jaren?.jaren ?? jaarplaatsen.map(() => legeJaarkolom),
      ...tabelrijenOf(rijen),
      normen: normen.filter(({ branche }) => branche === teksten.branche),
    },
  };
}

/** A field whose sheet is not there holds what the table of accounts knows of it, or else what it begins with. */
function veldteksten(
  { nummer, taal, bladen }: OpenAccount,
  velden: Accountinhoud['velden'],
  register: Gelezenrij | undefined,
): Account['velden'] {
  const begin = { ...nieuwAccount({ nummer, taal }).velden, ...(register && uitRij(register.rij)) };
  return Object.fromEntries(
    accountvelden.map((veld) => [veld, bladen[veldblad(veld)] ? (velden.get(veld)?.text ?? '') : begin[veld]]),
  ) as Account['velden'];
}
