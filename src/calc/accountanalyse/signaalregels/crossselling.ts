import { signaalregel } from './signaalregel';

/** Who buys less than a quarter with us, buys most of it from others. */
const LAAG = 0.25;

export const crossselling = signaalregel({
  id: 'crossselling',
  soort: 'kans',
  kwadrant: 'O',
  titel: { nl: 'Kans op cross-selling', en: 'Cross-selling chance' },
  uitleg: {
    nl: 'Spreekt als wij minder dan 25% leveren van wat de account in ons assortiment koopt. Die inkopen zijn vaak een schatting: vraag het na bij de inkoper.',
    en: 'Speaks when we supply less than 25% of what the account buys in our range. Those purchases are often an estimate: ask the buyer.',
  },
  feiten: ({ waarde, eigenPost, eigenJaar }) => ({
    klantaandeel: waarde('klantaandeel'),
    inkopen: eigenPost('inkopenAssortiment'),
    jaar: eigenJaar(),
  }),
  spreekt: ({ klantaandeel }) => klantaandeel < LAAG,
  zin: {
    nl: 'De account kocht in {jaar} voor {inkopen} in ons assortiment, maar slechts {klantaandeel} daarvan bij ons.',
    en: 'The account bought {inkopen} in our range in {jaar}, but only {klantaandeel} of that from us.',
  },
});
