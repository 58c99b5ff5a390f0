import { define } from '../define';
import { kortVreemdVermogen } from '../parameters/kortVreemdVermogen';
import { losseLiquideMiddelen } from '../parameters/losseLiquideMiddelen';
import { vlottendeActiva } from '../parameters/vlottendeActiva';

/**
 * The part of the current assets that is not needed for the short-term debts.
 *
 * All amounts in euro and not negative (#NUM!). The result is in euro and may be negative.
 */
export const nettowerkkapitaal = define({
  id: 'NETTOWERKKAPITAAL',
  group: 'liquiditeit',
  priority: 2,
  title: { nl: 'Nettowerkkapitaal', en: 'Net working capital' },
  summary: {
    nl: 'Buffer in euro: hoeveel van de vlottende activa is met langdurig vermogen betaald?',
    en: 'Buffer in euro: how much of the current assets was paid for with long-term capital?',
  },
  purpose: {
    nl: 'Gebruik het nettowerkkapitaal als je in euro wilt weten hoeveel speling een account heeft. Het is wat er van de vlottende activa overblijft als alle korte schulden betaald zijn. Een positief bedrag vangt tegenvallers op, zoals een klant die te laat betaalt.',
    en: 'Use net working capital when you want to know in euro how much slack an account has. It is what is left of the current assets once all short-term debts are paid. A positive amount absorbs setbacks, such as a customer who pays late.',
  },
  mistake: {
    nl: 'Accounts van verschillende grootte op dit bedrag vergelijken: € 60.000 is veel voor een kiosk en weinig voor een fabriek. Vergelijk dan de current ratio.',
    en: 'Comparing accounts of different size by this amount: € 60,000 is a lot for a kiosk and little for a factory. Compare the current ratio instead.',
  },
  synonyms: {
    nl: ['werkkapitaal', 'liquiditeit', 'gouden balansregel', 'buffer'],
    en: ['working capital', 'liquidity', 'buffer'],
  },
  formula: '{vlottendeActiva} + {liquideMiddelen} − {kortVreemdVermogen}',
  params: { vlottendeActiva, kortVreemdVermogen, liquideMiddelen: losseLiquideMiddelen },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven € 0 is voldoende: een deel van de vlottende activa is dan met langdurig vermogen betaald (gouden balansregel). Onder € 0 zijn de korte schulden groter dan wat er binnen een jaar vrijkomt. Eigen vermogen plus lang vreemd vermogen min vaste activa geeft hetzelfde bedrag.',
      en: 'Above € 0 is sufficient: part of the current assets was then paid for with long-term capital (the golden balance sheet rule). Below € 0 the short-term debts exceed what comes free within a year. Equity plus long-term debt less fixed assets gives the same amount.',
    },
    sources: ['luS'],
  },
  native: ({ vlottendeActiva, kortVreemdVermogen, liquideMiddelen }) =>
    `${vlottendeActiva}+${liquideMiddelen}-${kortVreemdVermogen}`,
  sources: ['bhp26', 'luS'],
  related: ['CURRENTRATIO', 'QUICKRATIO', 'OMLOOPSNELHEID'],
  examples: [
    { given: { vlottendeActiva: 35_000, kortVreemdVermogen: 23_000 }, result: 12_000, source: 'bhp26' },
    {
      given: { vlottendeActiva: 150_000, kortVreemdVermogen: 120_000, liquideMiddelen: 30_000 },
      result: 60_000,
      source: 'eigen',
    },
    { given: { vlottendeActiva: 90_000, kortVreemdVermogen: 120_000 }, result: -30_000, source: 'eigen' },
    { given: { vlottendeActiva: 180_000, kortVreemdVermogen: -120_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ vlottendeActiva, kortVreemdVermogen, liquideMiddelen }) =>
    vlottendeActiva.plus(liquideMiddelen).minus(kortVreemdVermogen),
});
