import { signaalregel } from './signaalregel';

/** The usual lower limit, and where the profit no longer pays the interest: see RENTEDEKKING. */
const GEBRUIKELIJK = 3;
const NIET_GEDEKT = 1;

export const renterisico = signaalregel({
  id: 'renterisico',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Renterisico', en: 'Interest risk' },
  uitleg: {
    nl: 'Spreekt als de rentedekking in het laatste jaar lager is dan 3 keer, maar niet lager dan 1: dan spreekt de regel over rente die niet is gedekt. Gebruikelijk is 3 tot 5 keer. De regel weet niet wanneer leningen aflopen.',
    en: 'Speaks when the interest cover in the last year is below 3 times, but not below 1: then the rule on interest that is not covered speaks. Common is 3 to 5 times. The rule does not know when loans end.',
  },
  feiten: ({ kengetal, jaar }) => ({ rentedekking: kengetal('rentedekking'), jaar: jaar() }),
  spreekt: ({ rentedekking }) => rentedekking >= NIET_GEDEKT && rentedekking < GEBRUIKELIJK,
  zin: {
    nl: 'De rentedekking was {rentedekking} in {jaar}: er blijft weinig ruimte over om de rente te betalen.',
    en: 'Interest cover was {rentedekking} in {jaar}: there is little room left to pay the interest.',
  },
});
