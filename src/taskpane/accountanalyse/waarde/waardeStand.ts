import { formatFigure } from '../../../calc/format';
import type { Stap } from '../stap';
import { staatVanGewichten } from './gewichten';

/** How many marks are given, whether the weights are right, and what the score comes to. */
export const waardeStand: Stap['stand'] = ({ analyse }) => {
  const { score } = analyse.waarde;
  const { totaal, onderdelen } = score;
  if (totaal !== undefined) {
    return {
      level: 'done',
      text: ({ waarde }, notation) => waarde.stand.done(formatFigure(totaal, 'verhouding', notation)),
    };
  }
  const given = onderdelen.filter((one) => one.score !== '').length;
  return staatVanGewichten(score) === 'heel'
    ? { level: 'open', text: ({ waarde }) => waarde.stand.open(given, onderdelen.length) }
    : { level: 'attention', text: ({ waarde }) => waarde.stand.weights };
};
