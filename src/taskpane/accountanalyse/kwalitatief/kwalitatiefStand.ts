import { kwaliteiten } from '../../../calc/accountanalyse/account';
import type { Stap } from '../stap';

/** How much is written down, and how many people of the DMU are known. */
export const kwalitatiefStand: Stap['stand'] = ({ account: { velden, dmu } }) => {
  const filled = kwaliteiten.filter((kwaliteit) => velden[`kwalitatief.${kwaliteit}`] !== '').length;
  return {
    level: filled === kwaliteiten.length && dmu.length > 0 ? 'done' : 'open',
    text: ({ kwalitatief }) => kwalitatief.stand(filled, kwaliteiten.length, dmu.length),
  };
};
