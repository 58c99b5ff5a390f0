import { signaalregel } from './signaalregel';

/** From here on the operating profit pays the interest. */
const GEDEKT = 1;

export const renteNietGedekt = signaalregel({
  id: 'renteNietGedekt',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Rente niet gedekt', en: 'Interest not covered' },
  uitleg: {
    nl: 'Spreekt als de rentedekking in het laatste jaar lager is dan 1 keer: het bedrijfsresultaat is dan kleiner dan de rente. Geld uit eerdere jaren kan dat een tijd opvangen.',
    en: 'Speaks when the interest cover in the last year is below 1 time: the operating profit is then less than the interest. Cash of earlier years can make up for that for a while.',
  },
  feiten: ({ kengetal, post, jaar }) => ({
    rentedekking: kengetal('rentedekking'),
    bedrijfsresultaat: post('bedrijfsresultaat'),
    rentelasten: post('rentelasten'),
    jaar: jaar(),
  }),
  spreekt: ({ rentedekking }) => rentedekking < GEDEKT,
  zin: {
    nl: 'De account verdiende in {jaar} zijn rente niet: het bedrijfsresultaat was {bedrijfsresultaat} en de rente {rentelasten}, een rentedekking van {rentedekking}.',
    en: 'The account did not earn its interest in {jaar}: operating profit was {bedrijfsresultaat} and interest {rentelasten}, an interest cover of {rentedekking}.',
  },
});
