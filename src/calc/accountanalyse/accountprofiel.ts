import type { Notation } from '../notation';
import type { Account } from './account';
import type { Klasse } from './accountklassen';
import type { Accountprofiel, Analyse } from './analyse';

export interface Profielopties {
  readonly notation: Notation;
  /** The class of the account among all of them; '' when it has none. */
  readonly klasse: Klasse;
}

/** The profile of an account: all that is known, in the language of its sheets, and what is still unknown. */
export function accountprofiel({ velden }: Account, _: Analyse, __: Profielopties): Accountprofiel {
  return { titel: velden.naam, delen: [], ontbreekt: [] };
}
