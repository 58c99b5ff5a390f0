import type {
  Account,
  Accountrij,
  Accountveld,
  Branchenorm,
  Confrontatie,
  Dmurij,
  Jaarpost,
  Signaalbesluit,
  Swotrij,
} from '../../calc/accountanalyse/account';
import type { Verwijzing } from '../../calc/accountanalyse/analyse';
import type { Language } from '../../calc/text';

/** Takes one change back, once. It refuses with `changed` where a cell holds something else by now. */
export type Undo = () => Promise<void>;

/** The sheets of one account. The first two are there from the start, the others when they are asked for. */
export const accountbladen = ['jaarcijfers', 'kengetallen', 'grafieken', 'dmu', 'swot', 'profiel', 'advies'] as const;
export type Accountblad = (typeof accountbladen)[number];

/** All that can be wrong with the sheets of an account; the words for it are the pane's. */
export const accountschadecodes = [
  /** A sheet of the account, a table or a named cell of ours is gone. */
  'sheetMissing',
  'tableMissing',
  'columnMissing',
  'fieldMissing',
  /** Words where a number, a day or one of the choices belongs. */
  'notNumber',
  'notDate',
  'notChoice',
  /** A cell that computes holds something that was typed or pasted, or an error. */
  'formulaOverwritten',
  'cellError',
  /** Excel does not know our function, or has no room for its block. */
  'unresolved',
  'spill',
  /** Two rows of the table of accounts with one number, or two accounts with one name. */
  'numberTwice',
  'nameTwice',
  /** The table of accounts says something else of a field than the sheet that holds it. */
  'rowDiffers',
  /** A column among the years that is one more than there is room for. */
  'yearColumnAdded',
  'olderSchema',
  'newerSchema',
] as const;
export type Accountschadecode = (typeof accountschadecodes)[number];

export interface Accountschade {
  readonly code: Accountschadecode;
  /** The full address of the cell, or the name of the sheet. */
  readonly waar: string;
  readonly nummer?: string;
  readonly blad?: Accountblad;
  readonly veld?: Accountveld;
  /** What stands in the cell. */
  readonly tekst?: string;
  readonly herstelbaar: boolean;
}

/** What the workbook holds of accounts, without opening one. */
export interface Accountboek {
  /** As they are sorted in the sheet. */
  readonly accounts: readonly Accountrij[];
  readonly normen: readonly Branchenorm[];
  readonly schade: readonly Accountschade[];
  readonly isAlleenLezen: boolean;
  readonly bladen: { readonly accounts?: string; readonly normen?: string };
}

/** An account as its sheets hold it now. */
export interface GelezenAccount {
  readonly nummer: string;
  /** Without what cannot be read: that is in `schade`, with its place and its text. */
  readonly account: Account;
  readonly rij: Accountrij;
  /** The names of its sheets now, of those that are there. */
  readonly bladen: Readonly<Partial<Record<Accountblad, string>>>;
  readonly schade: readonly Accountschade[];
  readonly isAlleenLezen: boolean;
  /** The full address of a cell (`'Jaarcijfers 0001'!C12`); undefined when it is not there. */
  readonly cells: (what: Verwijzing) => string | undefined;
}

/** What a new account begins with. */
export interface Accountbegin {
  readonly taal: Language;
  readonly velden: Readonly<Partial<Record<Accountveld, string>>>;
  /** Also when another account has that name. */
  readonly magDubbel?: true;
}

/** One cell of the annual figures: a figure, '' to empty it, or the address of a cell that it points at. */
export interface Jaarwijziging {
  readonly waar: Jaarpost | 'jaar';
  readonly kolom: number;
  readonly inhoud: number | '' | { readonly cel: string };
}
/** What is there already where something else would come: shown before it is overwritten. */
export interface Overschrijving {
  readonly waar: Jaarpost | 'jaar';
  readonly kolom: number;
  readonly oud: string;
  readonly nieuw: string;
  /** What is there computes, or follows another cell. */
  readonly isFormule: boolean;
}

/** The tables of an account that the pane writes whole rows of. */
export interface Accounttabellen {
  readonly signalen: readonly Signaalbesluit[];
  readonly dmu: readonly Dmurij[];
  readonly swot: readonly Swotrij[];
  readonly confrontatie: readonly Confrontatie[];
}
