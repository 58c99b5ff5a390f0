import { signaalregel } from './signaalregel';

export const omslagNaarVerlies = signaalregel({
  id: 'omslagNaarVerlies',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Van winst naar verlies', en: 'From profit to loss' },
  uitleg: {
    nl: 'Spreekt als het resultaat na belasting in het laatste jaar onder nul ligt en een jaar eerder boven nul. Een eenmalige last of een grote investering kan de oorzaak zijn.',
    en: 'Speaks when profit after tax lies below zero in the last year and above zero a year earlier. A one-off expense or a large investment can be the cause.',
  },
  feiten: ({ post, jaar }) => ({
    oud: post('resultaatNaBelasting', 1),
    jaarOud: jaar(1),
    nieuw: post('resultaatNaBelasting'),
    jaar: jaar(),
  }),
  spreekt: ({ oud, nieuw }) => oud > 0 && nieuw < 0,
  zin: {
    nl: 'Na een winst van {oud} in {jaarOud} was het resultaat na belasting {nieuw} in {jaar}.',
    en: 'After a profit of {oud} in {jaarOud}, profit after tax was {nieuw} in {jaar}.',
  },
});
