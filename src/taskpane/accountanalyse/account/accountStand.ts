import type { Accountveld } from '../../../calc/accountanalyse/account';
import type { Stap } from '../stap';

/** Without these one does not know who it is about, or what its figures are held against and where they come from. */
const needed: readonly Accountveld[] = ['naam', 'branche', 'status', 'bron'];

/** Whether it is known who the account is. */
export const accountStand: Stap['stand'] = ({ account: { velden } }) => {
  const missing = needed.filter((veld) => velden[veld] === '');
  if (missing.length === 0) return { level: 'done', text: ({ account }) => account.complete(velden.naam) };
  return {
    level: velden.naam === '' ? 'open' : 'attention',
    text: ({ account, velden: labels }) =>
      account.missing(missing.map((veld) => labels[veld].toLowerCase()).join(', ')),
  };
};
