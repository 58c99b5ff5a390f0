import type { Accountveld } from '../../../calc/accountanalyse/account';
import type { Language, Text } from '../../../calc/text';
import type { AccName } from '../../plan';
import type { Accountblad, Accounttabellen } from '../accountboek';

/** The tables of all accounts together, and those of one account. */
export const boektabellen = ['accounts', 'normen'] as const;
export const accounttabellen = ['signalen', 'dmu', 'swot', 'confrontatie'] as const satisfies (keyof Accounttabellen)[];
export type Boektabel = (typeof boektabellen)[number];
export type Accounttabel = (typeof accounttabellen)[number];

/** The sheet that each table of an account stands on. */
export const tabelblad: Readonly<Record<Accounttabel, Accountblad>> = {
  signalen: 'kengetallen',
  dmu: 'dmu',
  swot: 'swot',
  confrontatie: 'swot',
};

const tabelwoorden: Readonly<Record<Boektabel | Accounttabel, string>> = {
  accounts: 'Accounts',
  normen: 'Normen',
  signalen: 'Signalen',
  dmu: 'DMU',
  swot: 'SWOT',
  confrontatie: 'Confrontatie',
};

const bladwoorden: Readonly<Record<Accountblad | Boektabel, Text>> = {
  accounts: { nl: 'Accounts', en: 'Accounts' },
  normen: { nl: 'Normen', en: 'Benchmarks' },
  jaarcijfers: { nl: 'Jaarcijfers', en: 'Annual figures' },
  kengetallen: { nl: 'Kengetallen', en: 'Ratios' },
  grafieken: { nl: 'Grafieken', en: 'Charts' },
  dmu: { nl: 'Kwalitatief', en: 'Qualitative' },
  swot: { nl: 'SWOT', en: 'SWOT' },
  profiel: { nl: 'Profiel', en: 'Profile' },
  advies: { nl: 'Advies', en: 'Advice' },
};

/** "0001" of ACC-0001. */
export const accountcijfers = (nummer: string): string => nummer.replace(/^ACC-/, '');

/** What the tab of a sheet says, as far as that name is free: "Jaarcijfers 0001". */
export const accountbladtitel = (blad: Accountblad, nummer: string, taal: Language): string =>
  `${bladwoorden[blad][taal]} ${accountcijfers(nummer)}`;
export const boekbladtitel = (blad: Boektabel, taal: Language): string => bladwoorden[blad][taal];

/** `ACC_Accounts`; of an account `ACC_Signalen_0001`. */
export function accounttabelnaam(tabel: Boektabel): AccName;
export function accounttabelnaam(tabel: Accounttabel | Boektabel, nummer: string): AccName;
export function accounttabelnaam(tabel: Accounttabel | Boektabel, nummer?: string): AccName {
  const isOfBook = (boektabellen as readonly string[]).includes(tabel);
  const ending = isOfBook || nummer === undefined ? '' : `_${accountcijfers(nummer).replace(/\W+/g, '_')}`;
  return `ACC_${tabelwoorden[tabel]}${ending}`;
}

/** A cell of every sheet has this name, by which the sheet is found again and links follow it: `ACC_Blad_dmu_0001`. */
export const accountbladnaam = (blad: Accountblad, nummer: string): AccName =>
  `ACC_Blad_${blad}_${accountcijfers(nummer).replace(/\W+/g, '_')}`;

/** `score.relatie` is the cell that its sheet knows as ACC_score_relatie. */
export const accountveldnaam = (veld: Accountveld): AccName => `ACC_${veld.replaceAll('.', '_')}`;

/** Ranges that have a name on their own sheet, so that they are found wherever they stand by now. */
export const bereiknamen = {
  /** On jaarcijfers: the years, one row of five cells. */
  jaren: 'ACC_Jaren',
  /** The 26 posts by five years. */
  jaarcijfers: 'ACC_Jaarcijfers',
  /** Own turnover, own margin and purchases in our assortment, by five years. */
  eigenCijfers: 'ACC_EigenCijfers',
  /** The sums, in the order of `totalen`, by five years. */
  totalen: 'ACC_Totalen',
  /** "Let op" beside the posts. */
  letOp: 'ACC_LetOp',
  /** What the remarks are made from. */
  hulp: 'ACC_Hulp',
  /** On kengetallen: what is shown, a row per ratio in the order of the block, by five years. */
  kengetallen: 'ACC_Kengetallen',
  /** The cell that the call of KENGETALLEN stands in. */
  kengetalblok: 'ACC_Kengetalblok',
  /** Where each band above the lowest begins, as it is in use: a row per ratio. */
  grenzen: 'ACC_Grenzen',
  /** On profiel: the weighted score. */
  score: 'ACC_Score',
  /** Below it: what the account is worth. */
  clv: 'ACC_CLV',
  klantaandeel: 'ACC_Klantaandeel',
  /** On the sheet Accounts: the cell that the call of ABC stands in. */
  klasseblok: 'ACC_Klasseblok',
} as const satisfies Readonly<Record<string, AccName>>;

/** The sheet that a field of an account stands on. */
export function veldblad(veld: Accountveld): Accountblad {
  if (veld.startsWith('kwalitatief.')) return 'dmu';
  if (veld.startsWith('score.') || veld.startsWith('gewicht.')) return 'profiel';
  return veld.startsWith('advies.') ? 'advies' : 'jaarcijfers';
}
