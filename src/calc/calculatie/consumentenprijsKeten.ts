import { priceAtMargin, raisedBy } from '../arithmetic';
import { define } from '../define';
import { btwTarief } from '../parameters/btwTarief';
import { gewensteMarge } from '../parameters/gewensteMarge';
import { opslag } from '../parameters/opslag';
import { soort } from '../parameters/soort';
import { euro, fractie, reeks } from '../params';
import { limitsBy } from '../relations';

/**
 * The price including VAT that a consumer pays once every link of a chain has put its markup or margin on the price.
 *
 * Price in euro and not negative; the percentages are markups from -1 to 10 or margins above -10 and at most 1, as
 * `soort` says; VAT rate between 0 and 1 (#NUM!). A margin of exactly 1 gives #DIV/0!, a series without any percentage
 * #N/A. The result is in euro including VAT and not rounded.
 */
export const consumentenprijsKeten = define({
  id: 'CONSUMENTENPRIJS.KETEN',
  group: 'calculatie',
  priority: 3,
  title: { nl: 'Consumentenprijs door de keten', en: 'Consumer price through the chain' },
  summary: {
    nl: 'Van fabrieksprijs naar consumentenprijs incl. btw, met een opslag of marge voor elke schakel.',
    en: 'From factory price to consumer price incl. VAT, with a markup or margin for each link.',
  },
  purpose: {
    nl: 'Een product gaat van fabriek naar groothandel naar winkel, en elke schakel verdient eraan. De uitkomst is wat de consument aan het einde betaalt. Zo zie je ook hoeveel die prijs stijgt als één schakel meer vraagt.',
    en: 'A product goes from factory to wholesaler to shop, and each link earns on it. The outcome is what the consumer pays in the end. It also shows how much that price rises when one link asks for more.',
  },
  mistake: {
    nl: 'De percentages bij elkaar optellen. Elke schakel rekent over de prijs van de schakel ervoor: 20% opslag en daarna 50% opslag is samen 80%, niet 70%.',
    en: 'Adding the percentages up. Each link starts from the price of the link before it: a 20% markup and then a 50% markup make 80% together, not 70%.',
  },
  synonyms: {
    nl: ['bedrijfskolom', 'groothandel', 'detailhandel', 'prijsopbouw', 'adviesprijs'],
    en: ['supply chain', 'wholesale', 'retail price', 'price build-up'],
  },
  formula: {
    by: 'soort',
    each: {
      opslag: {
        nl: '{beginprijs} × (1 + eerste van {percentages}) × (1 + volgende) … × (1 + {btwTarief})',
        en: '{beginprijs} × (1 + first of {percentages}) × (1 + next) … × (1 + {btwTarief})',
      },
      marge: {
        nl: '{beginprijs} / (1 − eerste van {percentages}) / (1 − volgende) … × (1 + {btwTarief})',
        en: '{beginprijs} / (1 − first of {percentages}) / (1 − next) … × (1 + {btwTarief})',
      },
    },
  },
  params: {
    beginprijs: euro({
      label: { nl: 'beginprijs', en: 'starting price' },
      hint: {
        nl: 'Prijs per stuk waarmee de keten begint, zoals de fabrieksprijs, excl. btw.',
        en: 'Price per unit at the start of the chain, such as the factory price, excl. VAT.',
      },
      min: 0,
    }),
    percentages: reeks(
      fractie({
        label: { nl: 'percentages', en: 'percentages' },
        hint: {
          nl: 'De opslag of de marge van elke schakel, één cel per schakel. Bij soort geef je aan welke van de twee het is.',
          en: 'The markup or the margin of each link, one cell per link. The kind says which of the two it is.',
        },
      }),
    ),
    btwTarief,
    soort,
  },
  divisors: ['percentages'],
  relations: [limitsBy('percentages', 'soort', { opslag, marge: gewensteMarge })],
  result: { unit: 'euro' },
  native: ({ beginprijs, percentages, btwTarief, soort }) =>
    `${beginprijs}*IF(${soort}="marge",1/PRODUCT(1-${percentages}),PRODUCT(1+${percentages}))*(1+${btwTarief})`,
  sources: ['sc'],
  related: ['CONSUMENTENPRIJS', 'INKOOPPRIJS.MAX', 'VERKOOPPRIJS.OPSLAG', 'BTW.INCL'],
  examples: [
    { given: { beginprijs: 12.6, percentages: [0.25, 0.08], btwTarief: 0 }, result: 17.01, source: 'exam' },
    { given: { beginprijs: 10, percentages: [0.2, 0.5] }, result: 21.78, source: 'eigen' },
    { given: { beginprijs: 18, percentages: [0.25, 0.4], soort: 'marge' }, result: 48.4, source: 'eigen' },
    { given: { beginprijs: 10, percentages: [0.2, 1], soort: 'marge' }, result: '#DIV/0!', source: 'eigen' },
    { given: { beginprijs: 10, percentages: [20, 50] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ beginprijs, percentages, btwTarief, soort }, calculator) => {
    const toNextPrice = { opslag: raisedBy, marge: priceAtMargin }[soort];
    const lastPrice = percentages.reduce((price, share) => toNextPrice(price, share, calculator), beginprijs);
    return raisedBy(lastPrice, btwTarief, calculator);
  },
});
