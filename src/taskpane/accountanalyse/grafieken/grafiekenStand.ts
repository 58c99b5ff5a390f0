import type { Stap } from '../stap';

/** Whether the charts have been made; without figures there is nothing to draw. */
export const grafiekenStand: Stap['stand'] = ({ gelezen: { bladen }, analyse: { kolommen } }) => {
  if (bladen.grafieken !== undefined) return { level: 'done', text: ({ grafieken }) => grafieken.made };
  return {
    level: 'open',
    text: ({ grafieken }) => (kolommen.length === 0 ? grafieken.noFigures : grafieken.none),
  };
};
