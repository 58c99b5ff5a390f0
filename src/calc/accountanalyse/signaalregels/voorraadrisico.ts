import { signaalregel } from './signaalregel';

export const voorraadrisico = signaalregel({
  id: 'voorraadrisico',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Voorraadrisico', en: 'Stock risk' },
  uitleg: {
    nl: 'Spreekt als de current ratio in het laatste jaar minstens matig is, maar de quick ratio slecht. De korte schulden zijn dan alleen gedekt als de voorraad wordt verkocht. Bij een winkel die contant verkoopt, is dat vaak gewoon.',
    en: 'Speaks when the current ratio in the last year is moderate or better, but the quick ratio poor. The short-term debts are then covered only when the stock is sold. In a shop that sells for cash that is often normal.',
  },
  feiten: ({ kengetal, jaar, norm }) => ({
    current: kengetal('currentratio'),
    normCurrent: norm('currentratio', 'attention'),
    quick: kengetal('quickratio'),
    normQuick: norm('quickratio', 'attention'),
    jaar: jaar(),
  }),
  spreekt: ({ current, normCurrent, quick, normQuick }) => current >= normCurrent && quick < normQuick,
  zin: {
    nl: 'In {jaar} haalde de current ratio met {current} de ondergrens van {normCurrent}, maar de quick ratio was {quick} en ligt onder {normQuick}: veel hangt af van de voorraad.',
    en: 'In {jaar} the current ratio of {current} reached the lower limit of {normCurrent}, but the quick ratio was {quick} and lies below {normQuick}: much depends on the stock.',
  },
});
