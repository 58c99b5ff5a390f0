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
      nl: 'Haal je meer omzet, dan maak je winst; haal je minder, dan maak je verlies. De uitkomst is gelijk aan de break-evenafzet maal de verkoopprijs excl. btw.',
      en: 'With more turnover you make a profit; with less you make a loss. The outcome equals the break-even quantity times the selling price excl. VAT.',
    },
    sources: ['bfB', 'eco'],
  },
  native: ({ constanteKosten, contributiemarge }) => `${constanteKosten}/${contributiemarge}`,
  sources: ['bfB', 'gos', 'eco'],
  examples: [
    { given: { constanteKosten: 20_000, contributiemarge: 0.4 }, result: 50_000, source: 'eco' },
    { given: { constanteKosten: 70_000, contributiemarge: 0.35 }, result: 200_000, source: 'eigen' },
    { given: { constanteKosten: 70_000, contributiemarge: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { constanteKosten: 70_000, contributiemarge: 35 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ constanteKosten, contributiemarge }) => divide(constanteKosten, contributiemarge),
});
