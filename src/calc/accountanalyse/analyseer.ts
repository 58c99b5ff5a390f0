import type { Account } from './account';
import { accountwaarde } from './accountwaarde';
import type { Analyse } from './analyse';
import { jaarbevindingen } from './jaarbevindingen';
import { jaarkolommen } from './jaarkolommen';
import { jaartotalen } from './jaartotalen';
import { kengetalrijen } from './kengetalrijen';
import { signalen } from './signalen';

/** All that follows from what is known of an account. Never throws for anything that its cells can hold. */
export function analyseer(account: Account): Analyse {
  const { jaren } = account;
  const gelezen = {
    kolommen: jaarkolommen(jaren),
    bevindingen: jaarbevindingen(jaren, account.velden.eenheid),
    totalen: jaartotalen(jaren),
    kengetallen: kengetalrijen(account),
    waarde: accountwaarde(account),
  };
  return {
    ...gelezen,
    signalen: signalen(account, gelezen),
  };
}
