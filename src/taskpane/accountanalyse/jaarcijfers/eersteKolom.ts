import { JAARKOLOMMEN, type Account } from '../../../calc/accountanalyse/account';
import type { Analyse } from '../../../calc/accountanalyse/analyse';

/** Where one begins: at the last year that is filled in, and without any at the left. */
export const eersteKolom = (_account: Account, { kolommen }: Analyse): number =>
  Math.min(kolommen.at(-1) ?? 0, JAARKOLOMMEN - 1);
