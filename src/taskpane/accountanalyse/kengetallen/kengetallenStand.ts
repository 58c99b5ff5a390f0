import type { Stap } from '../stap';
import { kengetaljaar } from './kengetaljaar';

/** How many ratios of the last year that has them are known, and how many of them their norm calls insufficient. */
export const kengetallenStand: Stap['stand'] = ({ account: { jaren }, analyse }) => {
  const { kengetallen } = analyse;
  const kolom = kengetaljaar(analyse);
  if (kolom === undefined) return { level: 'open', text: (texts) => texts.kengetallen.none };
  const known = kengetallen.filter(({ waarden }) => typeof waarden[kolom] === 'number').length;
  const bad = kengetallen.filter(({ oordelen }) => oordelen[kolom]?.level === 'bad').length;
  return {
    level: known === 0 ? 'open' : bad > 0 ? 'attention' : 'done',
    text: (texts) => texts.kengetallen.stand(String(jaren[kolom]?.jaar), known, kengetallen.length, bad),
  };
};
