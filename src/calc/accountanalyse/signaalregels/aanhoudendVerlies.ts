import { signaalregel } from './signaalregel';

export const aanhoudendVerlies = signaalregel({
  id: 'aanhoudendVerlies',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Verlies op verlies', en: 'Loss after loss' },
  uitleg: {
    nl: 'Spreekt als het resultaat na belasting in de laatste twee jaren onder nul ligt. De regel kijkt niet waardoor: een eenmalige last telt gewoon mee.',
    en: 'Speaks when profit after tax lies below zero in the last two years. The rule does not look at the cause: a one-off expense counts like any other.',
  },
  feiten: ({ post, jaar }) => ({
    oud: post('resultaatNaBelasting', 1),
    jaarOud: jaar(1),
    nieuw: post('resultaatNaBelasting'),
    jaar: jaar(),
  }),
  spreekt: ({ oud, nieuw }) => oud < 0 && nieuw < 0,
  zin: {
    nl: 'De account maakte twee jaar op rij verlies: het resultaat na belasting was {oud} in {jaarOud} en {nieuw} in {jaar}.',
    en: 'The account made a loss two years in a row: profit after tax was {oud} in {jaarOud} and {nieuw} in {jaar}.',
  },
});
