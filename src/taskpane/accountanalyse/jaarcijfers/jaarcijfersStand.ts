import type { Stap } from '../stap';

/** Which years there are figures of, and how much of them one should look at. */
export const jaarcijfersStand: Stap['stand'] = ({ account: { jaren }, analyse: { kolommen, bevindingen } }) => {
  if (kolommen.length === 0 && bevindingen.length === 0)
    return { level: 'open', text: (texts) => texts.jaarcijfers.none };
  const years = kolommen.map((kolom) => jaren[kolom]?.jaar).join(', ');
  return {
    level: bevindingen.length > 0 ? 'attention' : 'done',
    text: ({ jaarcijfers }) =>
      [years, bevindingen.length > 0 && jaarcijfers.findingsCount(bevindingen.length)].filter(Boolean).join(' · '),
  };
};
