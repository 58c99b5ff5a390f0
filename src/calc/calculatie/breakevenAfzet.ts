import { divide } from '../arithmetic';
import { define } from '../define';
import { constanteKosten } from '../parameters/constanteKosten';
import { variabeleKostenPerStuk } from '../parameters/variabeleKostenPerStuk';
import { verkoopprijs } from '../parameters/verkoopprijs';
import { waarOfOnwaar } from '../params';
import { smallerThan } from '../relations';

/**
 * The number of pieces at which there is neither profit nor loss.
 *
 * Amounts in euro, excluding VAT and not negative (#NUM!). A selling price equal to the variable costs gives #DIV/0!, one
 * below them #NUM!. The result is a number of pieces, not rounded; with `heleStuks` it goes up to the next whole piece.
 */
export const breakevenAfzet = define({
  id: 'BREAKEVEN.AFZET',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Break-evenafzet', en: 'Break-even quantity' },
  summary: {
    nl: 'Bij hoeveel stuks maak je geen winst en geen verlies?',
    en: 'At how many units do you make neither profit nor loss?',
  },
  synonyms: {
    nl: ['break-even', 'break-evenpunt', 'kritische afzet', 'quitte spelen'],
    en: ['break-even point', 'break-even volume', 'break-even units'],
  },
  formula: {
    by: 'heleStuks',
    each: {
      false: '{constanteKosten} / ({verkoopprijs} − {variabeleKosten})',
      true: {
        nl: '{constanteKosten} / ({verkoopprijs} − {variabeleKosten}), naar boven afgerond op hele stuks',
        en: '{constanteKosten} / ({verkoopprijs} − {variabeleKosten}), rounded up to whole units',
      },
    },
  },
  params: {
    constanteKosten,
    verkoopprijs,
    variabeleKosten: variabeleKostenPerStuk,
    heleStuks: waarOfOnwaar({
      label: { nl: 'hele stuks', en: 'whole units' },
      hint: {
        nl: 'WAAR rondt naar boven af op hele stuks. Leeg is ONWAAR: niet afronden.',
        en: 'TRUE rounds up to whole units. Empty means FALSE: no rounding.',
      },
      default: false,
    }),
  },
  divisors: ['verkoopprijs', 'variabeleKosten'],
  relations: [smallerThan('variabeleKosten', 'verkoopprijs')],
  result: { unit: 'aantal' },
  norm: {
    text: {
      nl: 'Verkoop je meer, dan maak je winst; verkoop je minder, dan maak je verlies. Gebruik de verkoopprijs excl. btw. In de praktijk rond je naar boven af, want een stuk minder is net verlies.',
      en: 'Sell more and you make a profit; sell less and you make a loss. Use the selling price excl. VAT. In practice you round up, because one unit fewer is just a loss.',
    },
    sources: ['ecB'],
  },
  // Rounding to a millionth first keeps a hair of binary error from adding a whole piece.
  native: ({ constanteKosten, verkoopprijs, variabeleKosten, heleStuks }) => {
    const afzet = `${constanteKosten}/(${verkoopprijs}-${variabeleKosten})`;
    return `IF(${heleStuks},ROUNDUP(ROUND(${afzet},6),0),${afzet})`;
  },
  sources: ['ecB', 'eco', 'gos'],
  examples: [
    { given: { constanteKosten: 20_000, verkoopprijs: 50, variabeleKosten: 30 }, result: 1_000, source: 'eco' },
    { given: { constanteKosten: 40_000, verkoopprijs: 20, variabeleKosten: 12 }, result: 5_000, source: 'gos' },
    {
      given: { constanteKosten: 10_000, verkoopprijs: 12, variabeleKosten: 5, heleStuks: true },
      result: 1_429,
      source: 'eigen',
    },
    {
      given: { constanteKosten: 10_000, verkoopprijs: 12, variabeleKosten: 5 },
      result: 1_428.57142857143,
      source: 'eigen',
    },
    { given: { constanteKosten: 10_000, verkoopprijs: 5, variabeleKosten: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { constanteKosten: 10_000, verkoopprijs: 5, variabeleKosten: 6 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ constanteKosten, verkoopprijs, variabeleKosten, heleStuks }, { roundUp }) => {
    const afzet = divide(constanteKosten, verkoopprijs.minus(variabeleKosten));
    return heleStuks ? roundUp(afzet) : afzet;
  },
});
