import { voorbeeldTexts as texts } from './voorbeeldTexts';

/** Invented, so that a return over several campaigns has something to compare. */
export const campaigns = [
  { name: texts.beurs, opbrengst: 18_000, investering: 12_500 },
  { name: texts.mailing, opbrengst: 9_600, investering: 4_000 },
  { name: texts.advertenties, opbrengst: 5_200, investering: 6_500 },
];
