import { euro } from '../params';

/** What lay in stock over the year, on average. */
export const gemiddeldeVoorraad = euro({
  label: { nl: 'gemiddelde voorraad', en: 'average inventory' },
  hint: {
    nl: 'Voorraad tegen inkoopprijs: het gemiddelde van begin en eind van het jaar.',
    en: 'Inventory at purchase price: the average of the start and the end of the year.',
  },
  min: 0,
});
