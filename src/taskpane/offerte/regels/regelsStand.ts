import type { Stap } from '../stap';

/** Whether there is something to pay for, and every line knows its btw. */
export const regelsStand: Stap['stand'] = ({ offerte: { document }, berekend }) => {
  const priced = document.regels.filter(({ soort = 'product' }) => soort !== 'tekst' && soort !== 'sectie');
  if (priced.length === 0) return { level: 'open', text: ({ regels }) => regels.none };
  const withoutVat = priced.filter(({ btw }) => btw === undefined).length;
  if (withoutVat > 0) return { level: 'attention', text: ({ regels }) => regels.noVat(withoutVat) };
  if (berekend.problem) return { level: 'attention', text: ({ een }) => een.cannotCompute('') };
  return { level: 'done', text: ({ regels }) => regels.count(priced.length) };
};
