import { JAARKOLOMMEN, type EigenPost } from '../../../calc/accountanalyse/account';
import { posttekst } from '../../../calc/accountanalyse/cijferteksten';
import type { Notation } from '../../../calc/notation';
import type { Language } from '../../../calc/text';
import type { StapProps } from '../stap';
import type { Gegeven } from './Uitkomst';

/** What we know of the account ourselves, of the year that its value is computed from. */
export function eigenCijfer(
  post: EigenPost,
  { account, analyse }: Pick<StapProps, 'account' | 'analyse'>,
  notation: Notation,
  language: Language,
): Gegeven {
  // Where nothing is filled in yet, the last year is where one would.
  const kolom = analyse.waarde.kolom ?? analyse.kolommen.at(-1) ?? JAARKOLOMMEN - 1;
  const cijfer = account.jaren[kolom]?.cijfers[post] ?? '';
  return {
    plaats: { soort: 'post', post, kolom },
    tekst: typeof cijfer === 'number' ? posttekst(post, cijfer, account.velden)(notation, language) : '',
    stap: 'jaarcijfers',
  };
}
