import type { Veld } from '../../../workbook/offerte/veld';
import type { Stap } from '../stap';
import { valueOf } from '../velden/valueOf';

/** Without these a letter has no sender, no addressee or no date. */
const needed: readonly Veld[] = ['account.naam', 'betreft', 'datum', 'organisatie.naam'];

/** Whether the letter knows who writes to whom about what. */
export const klantStand: Stap['stand'] = ({ offerte: { document } }) => {
  const missing = needed.filter((veld) => valueOf(document, veld) === '');
  if (missing.length === 0) return { level: 'done', text: ({ klant }) => klant.complete(document.account.naam) };
  return {
    level: document.account.naam === '' ? 'open' : 'attention',
    text: ({ klant, velden }) => klant.missing(missing.map((veld) => velden[veld].toLowerCase()).join(', ')),
  };
};
