import { divide } from '../arithmetic';
import { define } from '../define';
import { constanteKosten } from '../parameters/constanteKosten';
import { fractie } from '../params';

/**
 * The turnover at which there is neither profit nor loss.
 *
 * Fixed costs in euro and not negative; contribution margin as a fraction between 0 and 1 (#NUM!), and 0 gives #DIV/0!.
 * The result is in euro, excluding VAT and not rounded.
 */
export const breakevenOmzet = define({
  id: 'BREAKEVEN.OMZET',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Break-evenomzet', en: 'Break-even turnover' },
  summary: {
    nl: 'Bij welke omzet maak je geen winst en geen verlies?',
    en: 'At which turnover do you make neither profit nor loss?',
  },
  purpose: {
    nl: 'Je wilt weten bij welke omzet al je kosten zijn betaald. Handig als je veel verschillende producten verkoopt en dus niet in stuks kunt rekenen.',
    en: 'You want to know at which turnover all your costs are paid. Useful when you sell many different products and so cannot count in units.',
  },
  mistake: {
    nl: 'Een opslag invullen in plaats van een marge. 40% opslag is maar 28,6% marge, dus de uitkomst wordt te laag. Reken een opslag eerst om met OPSLAG.NAAR.MARGE.',
    en: 'Entering a markup instead of a margin. A 40% markup is only a 28.6% margin, so the outcome becomes too low. Convert a markup first with OPSLAG.NAAR.MARGE.',
  },
  synonyms: {
    nl: ['break-even', 'break-evenpunt', 'kritische omzet', 'quitte spelen'],
    en: ['break-even point', 'break-even sales', 'break-even revenue'],
  },
  formula: '{constanteKosten} / {contributiemarge}',
  params: {
    constanteKosten,
    contributiemarge: fractie({
      label: { nl: 'contributiemarge', en: 'contribution margin' },
      hint: {
        nl: 'Dekkingsbijdrage of brutowinst als deel van de omzet, bijvoorbeeld 40%.',
        en: 'Contribution or gross profit as a share of turnover, for example 40%.',
      },
      min: 0,
      max: 1,
    }),
  },
  divisors: ['contributiemarge'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Haal je meer omzet, dan maak je winst; haal je minder, dan maak je verlies. Bij één product is de uitkomst gelijk aan de break-evenafzet maal de verkoopprijs excl. btw.',
      en: 'With more turnover you make a profit; with less you make a loss. With one product the outcome equals the break-even quantity times the selling price excl. VAT.',
    },
    sources: ['bfB', 'eco'],
  },
  native: ({ constanteKosten, contributiemarge }) => `${constanteKosten}/${contributiemarge}`,
  sources: ['bfB', 'gos', 'eco'],
  related: ['CONTRIBUTIEMARGE', 'BREAKEVEN.AFZET', 'VEILIGHEIDSMARGE', 'OPSLAG.NAAR.MARGE'],
  examples: [
    { given: { constanteKosten: 20_000, contributiemarge: 0.4 }, result: 50_000, source: 'eco' },
    { given: { constanteKosten: 70_000, contributiemarge: 0.35 }, result: 200_000, source: 'eigen' },
    { given: { constanteKosten: 70_000, contributiemarge: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { constanteKosten: 70_000, contributiemarge: 35 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ constanteKosten, contributiemarge }) => divide(constanteKosten, contributiemarge),
});
