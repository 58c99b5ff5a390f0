import { relativeIncrease } from '../arithmetic';
import { define } from '../define';
import { inkoopprijs } from '../parameters/inkoopprijs';
import { verkoopprijs } from '../parameters/verkoopprijs';

/**
 * Gross profit as a share of the purchase price.
 *
 * Prices in euro, excluding VAT and not negative (#NUM!); a purchase price of zero gives #DIV/0!. The result is a
 * fraction, negative when the selling price lies below the purchase price.
 */
export const opslag = define({
  id: 'OPSLAG',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Opslag', en: 'Markup' },
  summary: {
    nl: 'Brutowinst in procenten van de inkoopprijs.',
    en: 'Gross profit as a percentage of the purchase price.',
  },
  purpose: {
    nl: 'Je wilt weten welk percentage er boven op de inkoopprijs is gekomen. Zo controleer je of een prijs past bij de opslag die jouw bedrijf rekent.',
    en: 'You want to know which percentage was put on top of the purchase price. It lets you check whether a price fits the markup that your business uses.',
  },
  mistake: {
    nl: 'De verkoopprijs incl. btw invullen. Dan telt de btw mee als winst: € 121 bij een inkoopprijs van € 80 lijkt 51,3% opslag, maar zonder btw is het € 100 en dus 25%.',
    en: 'Entering the selling price incl. VAT. Then the VAT counts as profit: € 121 with a purchase price of € 80 looks like a 51.3% markup, but without VAT it is € 100 and so 25%.',
  },
  differs: {
    nl: 'Opslag gaat hier over de inkoopprijs, zoals bij WinstWaker. De oefensite Mon BTS MCO, vertaald uit het Frans, noemt precies dit percentage "margepercentage".',
    en: 'A markup here is a share of the purchase price, as on WinstWaker. The practice site Mon BTS MCO, translated from French, calls exactly this percentage "margepercentage" (margin percentage).',
  },
  synonyms: {
    nl: ['winstopslag', 'brutowinst', 'opslagpercentage', 'markup'],
    en: ['mark-up', 'gross profit', 'cost plus'],
  },
  formula: '({verkoopprijs} − {inkoopprijs}) / {inkoopprijs}',
  params: { verkoopprijs, inkoopprijs },
  divisors: ['inkoopprijs'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Een opslag mag hoger zijn dan 100%: dan is de verkoopprijs meer dan twee keer de inkoopprijs. Dezelfde brutowinst is als marge een lager percentage.',
      en: 'A markup may exceed 100%: the selling price is then more than twice the purchase price. The same gross profit is a lower percentage as a margin.',
    },
    sources: ['ww', 'mbt1'],
  },
  native: ({ verkoopprijs, inkoopprijs }) => `(${verkoopprijs}-${inkoopprijs})/${inkoopprijs}`,
  sources: ['ww', 'mbt1', 'mbt2', 'mbt3'],
  related: ['MARGE', 'OPSLAG.NAAR.MARGE', 'BRUTOWINST', 'VERKOOPPRIJS.OPSLAG'],
  examples: [
    { given: { verkoopprijs: 47.07, inkoopprijs: 35 }, result: 0.344857142857143, source: 'ww' },
    { given: { verkoopprijs: 116, inkoopprijs: 80 }, result: 0.45, source: 'eigen' },
    { given: { verkoopprijs: 1.2, inkoopprijs: 0.5 }, result: 1.4, source: 'mbt3' },
    { given: { verkoopprijs: 5, inkoopprijs: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { verkoopprijs: -116, inkoopprijs: 80 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkoopprijs, inkoopprijs }) => relativeIncrease(inkoopprijs, verkoopprijs),
});
