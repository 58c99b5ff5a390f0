import { signaalregel } from './signaalregel';

export const kortNietGedekt = signaalregel({
  id: 'kortNietGedekt',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Korte schulden niet gedekt', en: 'Short-term debts not covered' },
  uitleg: {
    nl: 'Spreekt als de current ratio in het laatste jaar lager is dan de grens waar "matig" begint. Een bedrijf dat contant verkoopt en op rekening koopt, zoals een supermarkt, kan daar goed mee leven.',
    en: 'Speaks when the current ratio in the last year is below the limit where "moderate" begins. A business that sells for cash and buys on account, such as a supermarket, can live with that.',
  },
  feiten: ({ kengetal, jaar, norm }) => ({
    current: kengetal('currentratio'),
    norm: norm('currentratio', 'attention'),
    jaar: jaar(),
  }),
  spreekt: ({ current, norm }) => current < norm,
  zin: {
    nl: 'De current ratio was {current} in {jaar}, lager dan de ondergrens van {norm}: er is te weinig om de korte schulden mee te betalen.',
    en: 'The current ratio was {current} in {jaar}, below the lower limit of {norm}: there is too little to pay the short-term debts with.',
  },
});
