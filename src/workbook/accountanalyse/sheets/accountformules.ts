import type { Language } from '../../../calc/text';
import { emptyStaysEmpty } from '../../emptyStaysEmpty';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';
import { accountboekteksten as texts } from '../texts/accountboekteksten';
import { accountbladnaam } from './accountnamen';
import { EERSTE_KOP, KLASSEN, type Accountkolom } from './accountsIndeling';
import { quotedText } from './quotedText';

/** A table of accounts as formulas name it: as it was made, or as people call it and its columns since. */
export interface Accountsverwijzing {
  readonly tabel: string;
  readonly kop: (kolom: Accountkolom) => string;
  /** The cells that the classes fill, and the head that rows are counted from, where they are not as they were made. */
  readonly klassen?: string;
  readonly eersteKop?: string;
}
export const geplandeAccounts = (tabel: string, taal: Language): Accountsverwijzing => ({
  tabel,
  kop: (kolom) => accountkolomkoppen.accounts[kolom][taal],
});

const PREFIX = 'ACC-';
const quoted = (header: string): string => `[${header.replace(/['[\]#@]/g, "'$&")}]`;

/** The columns of the table of accounts that compute. A row finds its class by its place, so that sorting keeps it right. */
export function accountformules(
  { tabel, kop, klassen = KLASSEN, eersteKop = EERSTE_KOP }: Accountsverwijzing,
  taal: Language,
): Readonly<Record<string, string>> {
  const here = (kolom: Accountkolom) => `${tabel}[[#This Row],${quoted(kop(kolom))}]`;
  const sheet = accountbladnaam('jaarcijfers', '');
  const digits = `SUBSTITUTE(${here('nummer')},"${PREFIX}","")`;
  return {
    klasse: `=IF(${here('eigenOmzet')}="","",IFERROR(INDEX(${klassen},ROW()-ROW(${eersteKop})),""))`,
    blad: `=IF(${here('nummer')}="","",HYPERLINK("#${sheet}"&${digits},${quotedText(texts.naarBlad[taal])}))`,
  };
}

/** The one call that computes the class of every account; with no turnover at all there is nothing to class. */
export function klasseblokformule({ tabel, kop }: Accountsverwijzing): string {
  const turnover = `${tabel}${quoted(kop('eigenOmzet'))}`;
  return `=IF(COUNT(${turnover})=0,"",ACCOUNT.ABC(${emptyStaysEmpty(turnover)}))`;
}
