import { priceAtMargin, shareLeft } from '../arithmetic';
import { define } from '../define';
import { kostprijs } from '../parameters/kostprijs';
import { minimaleMarge } from '../parameters/minimaleMarge';
import { euro } from '../params';

/**
 * The largest discount that still leaves the minimum margin.
 *
 * Prices in euro and not negative, minimum margin between 0 and 1 (#NUM!); the result is a fraction of the selling
 * price, negative where there is no room. A minimum margin of 1 or a selling price of 0 gives #DIV/0!.
 */
export const kortingMax = define({
  id: 'KORTING.MAX',
  group: 'korting',
  priority: 1,
  title: { nl: 'Hoogste korting', en: 'Maximum discount' },
  summary: {
    nl: 'Hoogste korting die je kunt geven als je een minimale marge wilt overhouden.',
    en: 'Highest discount you can give when you want to keep a minimum margin.',
  },
  purpose: {
    nl: 'Een klant vraagt om korting en je wilt weten waar je moet stoppen. De uitkomst is de hoogste korting waarbij je de minimale marge nog overhoudt.',
    en: 'A customer asks for a discount and you want to know where to stop. The outcome is the highest discount that still leaves your minimum margin.',
  },
  mistake: {
    nl: 'De minimale marge van je gewone marge aftrekken: 40% − 20% = 20%. Die 20% marge moet je halen over de prijs ná korting, en dan is 25% korting mogelijk.',
    en: 'Subtracting the minimum margin from your usual margin: 40% − 20% = 20%. You must reach that 20% margin on the price after discount, and then a discount of 25% is possible.',
  },
  synonyms: {
    nl: ['maximale korting', 'kortingsruimte', 'onderhandelen'],
    en: ['highest discount', 'discount room', 'negotiation'],
  },
  formula: '1 − ({kostprijs} / (1 − {minimaleMarge})) / {verkoopprijs}',
  params: {
    verkoopprijs: euro({
      label: { nl: 'verkoopprijs', en: 'selling price' },
      hint: { nl: 'Per stuk vóór de korting, excl. btw.', en: 'Per unit before the discount, excl. VAT.' },
      min: 0,
    }),
    kostprijs,
    minimaleMarge,
  },
  divisors: ['verkoopprijs', 'minimaleMarge'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Een negatieve uitkomst betekent dat er geen ruimte is: ook zonder korting haal je de minimale marge niet.',
      en: 'A negative outcome means that there is no room: even without a discount you do not reach the minimum margin.',
    },
    sources: ['kvo'],
  },
  native: ({ verkoopprijs, kostprijs, minimaleMarge }) => `1-${kostprijs}/(1-${minimaleMarge})/${verkoopprijs}`,
  sources: ['ww', 'kvo'],
  related: ['BODEMPRIJS', 'MARGE.NAKORTING', 'ONDERHANDELINGSRUIMTE', 'KORTING.EXTRAAFZET'],
  examples: [
    { given: { verkoopprijs: 49.5454545454, kostprijs: 35 }, result: 0.293577981650598, source: 'ww' },
    { given: { verkoopprijs: 100, kostprijs: 60, minimaleMarge: 0.2 }, result: 0.25, source: 'eigen' },
    { given: { verkoopprijs: 100, kostprijs: 90, minimaleMarge: 0.2 }, result: -0.125, source: 'eigen' },
    { given: { verkoopprijs: 0, kostprijs: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { verkoopprijs: 100, kostprijs: 60, minimaleMarge: 20 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, kostprijs, minimaleMarge }, calculator) =>
    shareLeft(verkoopprijs, priceAtMargin(kostprijs, minimaleMarge, calculator)),
});
