import type { Account } from '../../../calc/accountanalyse/account';
import type { Verwijzing } from '../../../calc/accountanalyse/analyse';
import { quotedSheet } from '../../sheets/sheetReference';
import type { Accountblad } from '../accountboek';
import type { Accountcellen } from './accountcellen';
import { accountbladtitel } from './accountnamen';
import { jaarcellen } from './jaarIndeling';
import { ratioCell } from './kengetalIndeling';

/** Where the figures and ratios of an account stand on sheets that are being made. */
export function geplandeCellen(
  { nummer, taal }: Pick<Account, 'nummer' | 'taal'>,
  bladen: Readonly<Partial<Record<Accountblad, string>>>,
): Accountcellen {
  const naam = (blad: Accountblad) => bladen[blad] ?? accountbladtitel(blad, nummer, taal);
  const jaarcijfers = jaarcellen(naam('jaarcijfers'));
  return (what: Verwijzing) =>
    what.soort === 'kengetal'
      ? `${quotedSheet(naam('kengetallen'))}!${ratioCell(what.sleutel, what.kolom)}`
      : jaarcijfers(what);
}
