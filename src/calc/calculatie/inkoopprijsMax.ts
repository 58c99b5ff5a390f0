import { beforeRaise, costAtMargin } from '../arithmetic';
import { define } from '../define';
import { btwTarief } from '../parameters/btwTarief';
import { percentage, percentageWithinSoort } from '../parameters/percentage';
import { soort } from '../parameters/soort';
import { euro } from '../params';

/**
 * The highest purchase price at which a consumer price including VAT still leaves the wanted markup or margin.
 *
 * Price in euro and not negative; the percentage is a markup from -1 to 10 or a margin above -10 and at most 1, as `soort`
 * says; VAT rate between 0 and 1 (#NUM!). A markup of exactly -1 gives #DIV/0!, a margin of 1 leaves nothing for the
 * purchase: 0. The result is in euro excluding VAT and not rounded.
 */
export const inkoopprijsMax = define({
  id: 'INKOOPPRIJS.MAX',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Hoogste inkoopprijs', en: 'Highest purchase price' },
  summary: {
    nl: 'Van de consumentenprijs incl. btw terug naar de inkoopprijs die je hoogstens mag betalen.',
    en: 'From the consumer price incl. VAT back to the highest purchase price you can pay.',
  },
  purpose: {
    nl: 'De winkelprijs ligt vast, bijvoorbeeld door de concurrentie, en je wilt toch je opslag of marge halen. De uitkomst is het bedrag zonder btw dat je de leverancier hoogstens kunt betalen.',
    en: 'The shop price is fixed, for example by competitors, and you still want your markup or margin. The outcome is the highest amount without VAT that you can pay the supplier.',
  },
  mistake: {
    nl: 'De btw vergeten. Wie € 72,60 deelt door 1,5 voor 50% opslag, denkt dat € 48,40 kan. Zonder btw is de prijs € 60, en dan is € 40 het hoogste bedrag.',
    en: 'Forgetting the VAT. If you divide € 72.60 by 1.5 for a 50% markup, € 48.40 seems possible. Without VAT the price is € 60, and then € 40 is the highest amount.',
  },
  synonyms: {
    nl: ['terugrekenen', 'maximale inkoopprijs', 'toelaatbare inkoopprijs', 'retrograde calculatie'],
    en: ['target cost', 'maximum purchase price', 'work back'],
  },
  formula: {
    by: 'soort',
    each: {
      opslag: '{consumentenprijs} / (1 + {btwTarief}) / (1 + {percentage})',
      marge: '{consumentenprijs} / (1 + {btwTarief}) × (1 − {percentage})',
    },
  },
  params: {
    consumentenprijs: euro({
      label: { nl: 'consumentenprijs', en: 'consumer price' },
      hint: {
        nl: 'Prijs per stuk die de consument betaalt, incl. btw.',
        en: 'Price per unit that the consumer pays, incl. VAT.',
      },
      min: 0,
    }),
    percentage,
    btwTarief,
    soort,
  },
  divisors: ['percentage'],
  relations: [percentageWithinSoort],
  result: { unit: 'euro' },
  native: ({ consumentenprijs, percentage, btwTarief, soort }) =>
    `${consumentenprijs}/(1+${btwTarief})*IF(${soort}="marge",1-${percentage},1/(1+${percentage}))`,
  sources: ['kv', 'br6', 'sc'],
  related: ['CONSUMENTENPRIJS', 'INKOOPPRIJS.OPSLAG', 'INKOOPPRIJS.MARGE', 'BTW.EXCL'],
  examples: [
    { given: { consumentenprijs: 78.65, percentage: 0.3 }, result: 50, source: 'kv' },
    { given: { consumentenprijs: 72.6, percentage: 0.5 }, result: 40, source: 'eigen' },
    { given: { consumentenprijs: 121, percentage: 0.4, soort: 'marge' }, result: 60, source: 'eigen' },
    { given: { consumentenprijs: 121, percentage: 1, soort: 'marge' }, result: 0, source: 'eigen' },
    { given: { consumentenprijs: 100, percentage: -1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { consumentenprijs: 100, percentage: 40, soort: 'marge' }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ consumentenprijs, percentage, btwTarief, soort }, calculator) => {
    const toPurchasePrice = { opslag: beforeRaise, marge: costAtMargin }[soort];
    return toPurchasePrice(beforeRaise(consumentenprijs, btwTarief, calculator), percentage, calculator);
  },
});
