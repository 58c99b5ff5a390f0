import { confrontatiematrix } from '../../../calc/accountanalyse/swot';
import type { Stap } from '../stap';
import { scoreVan } from './paren';

/** How many points there are, and how many pairs have a score. */
export const swotStand: Stap['stand'] = ({ account }) => {
  const { swot, confrontatie } = account;
  const { paren } = confrontatiematrix(swot, confrontatie);
  const scored = paren.filter(({ intern, extern }) => scoreVan(account, intern, extern) !== undefined).length;
  return {
    level: paren.length > 0 && scored === paren.length ? 'done' : 'open',
    text: ({ swot: words }) => words.stand(swot.length, scored, paren.length),
  };
};
