import type { Accountblad } from '../accountboek';
import type { Accountcellen } from '../sheets/accountcellen';
import { geplandeCellen } from '../sheets/geplandeCellen';
import { accountverwijzingen } from './accountverwijzingen';
import type { Accountinhoud } from './leesAccount';

export type Bladnamen = Readonly<Partial<Record<Accountblad, string>>>;

/** The names of the sheets of an account that are there. */
export const bladnamenVan = ({ open }: Accountinhoud): Bladnamen =>
  Object.fromEntries(Object.entries(open.bladen).map(([blad, { name }]) => [blad, name]));

/** Where the cells of an account stand; those of a sheet that is gone where they will stand when it is made again. */
export function cellenVan(inhoud: Accountinhoud, bladen: Bladnamen): Accountcellen {
  const [present, planned] = [accountverwijzingen(inhoud), geplandeCellen(inhoud.account, bladen)];
  return (what) => present(what) ?? planned(what);
}
