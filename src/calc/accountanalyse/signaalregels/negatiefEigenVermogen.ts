import { signaalregel } from './signaalregel';

export const negatiefEigenVermogen = signaalregel({
  id: 'negatiefEigenVermogen',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Negatief eigen vermogen', en: 'Negative equity' },
  uitleg: {
    nl: 'Spreekt als het eigen vermogen in het laatste jaar onder nul ligt. Dan zijn de schulden groter dan alle bezittingen. Een lening van de eigenaar kan het beeld verzachten: die ziet deze regel niet.',
    en: 'Speaks when equity in the last year lies below zero. The debts then exceed all that the business owns. A loan from the owner can soften the picture: this rule does not see it.',
  },
  feiten: ({ post, jaar }) => ({ eigenVermogen: post('eigenVermogen'), jaar: jaar() }),
  spreekt: ({ eigenVermogen }) => eigenVermogen < 0,
  zin: {
    nl: 'Het eigen vermogen was {eigenVermogen} in {jaar}: de account heeft meer schulden dan bezittingen.',
    en: 'Equity was {eigenVermogen} in {jaar}: the account owes more than it owns.',
  },
});
