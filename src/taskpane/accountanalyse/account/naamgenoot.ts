import type { Accountrij } from '../../../calc/accountanalyse/account';

const plain = (naam: string): string => naam.trim().toLowerCase();

/** The account that has this name already, however it is written. */
export const naamgenoot = (naam: string, rijen: readonly Accountrij[]): Accountrij | undefined =>
  plain(naam) === '' ? undefined : rijen.find((rij) => plain(rij.naam) === plain(naam));
