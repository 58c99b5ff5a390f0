import type { Accountrij } from '../../../calc/accountanalyse/account';
import { celtekst } from '../../../calc/offerte/leven/decimaal';

/** Fields of a row of the table of accounts as the texts of its cells. */
export const accountrijcellen = (rij: Partial<Accountrij>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(rij).map(([key, value]) => [key, typeof value === 'number' ? celtekst(value) : value]),
  );
