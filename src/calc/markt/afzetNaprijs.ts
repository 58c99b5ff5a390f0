import { define, type Values } from '../define';
import type { Calculator, Num } from '../num';
import { aantal, fractie, getal } from '../params';
import { exceeds } from '../relations';

/**
 * The sales to be expected after a change of price, at a given price elasticity.
 *
 * Sales in pieces and not negative, the change of price as a fraction between -1 and 10 (#NUM!); the elasticity may be
 * anything. The result is in pieces. A fall of more than all sales gives #NUM!; a fall that is a hair more, as rounded
 * shares such as two thirds leave it, is a fall to 0.
 */
export const afzetNaprijs = define({
  id: 'AFZET.NAPRIJS',
  group: 'markt',
  priority: 2,
  title: { nl: 'Afzet na een prijswijziging', en: 'Sales after a price change' },
  summary: {
    nl: 'Hoeveel stuks verkoop je na een prijswijziging, als je de prijselasticiteit kent?',
    en: 'How many units do you sell after a price change, when you know the price elasticity?',
  },
  purpose: {
    nl: 'Gebruik deze functie voordat je een prijs verandert: je ziet hoeveel stuks je daarna ongeveer verkoopt. Reken met de nieuwe prijs en de nieuwe afzet uit wat er met je omzet en je winst gebeurt. Bij kleine wijzigingen is de schatting goed. Bij een grote wijziging kan de elasticiteit zelf veranderen.',
    en: 'Use this function before you change a price: it shows about how many units you will sell afterwards. Then work out with the new price and the new sales what happens to your turnover and profit. For small changes the estimate is good. With a large change the elasticity itself may change.',
  },
  mistake: {
    nl: 'Een minteken vergeten. De elasticiteit is meestal negatief, en een prijsverlaging ook. Met 0,8 in plaats van −0,8 zou de afzet stijgen als de prijs stijgt.',
    en: 'Forgetting a minus sign. The elasticity is usually negative, and so is a price cut. With 0.8 instead of −0.8 sales would rise when the price rises.',
  },
  synonyms: {
    nl: ['verwachte afzet', 'prijsverhoging', 'prijsverlaging', 'elasticiteit'],
    en: ['expected sales', 'price increase', 'price cut', 'elasticity'],
  },
  formula: '{afzet} × (1 + {elasticiteit} × {prijswijziging})',
  params: {
    afzet: aantal({
      label: { nl: 'afzet', en: 'sales volume' },
      hint: { nl: 'De afzet in stuks bij de prijs van nu.', en: 'The units sold at the present price.' },
      min: 0,
    }),
    prijswijziging: fractie({
      label: { nl: 'prijswijziging', en: 'price change' },
      hint: {
        nl: 'Bijvoorbeeld 5% bij een verhoging en −10% bij een verlaging.',
        en: 'For example 5% for an increase and −10% for a cut.',
      },
      min: -1,
      max: 10,
    }),
    elasticiteit: getal({
      label: { nl: 'prijselasticiteit', en: 'price elasticity' },
      hint: {
        nl: 'De uitkomst van PRIJSELASTICITEIT, meestal negatief, bijvoorbeeld −0,8.',
        en: 'The outcome of PRIJSELASTICITEIT, usually negative, for example −0.8.',
      },
    }),
  },
  relations: [
    {
      params: ['elasticiteit', 'prijswijziging'],
      check: <N extends Num<N>>(args: Values<N>, calculator: Calculator<N>) => {
        const [afzet, prijswijziging, elasticiteit] = ['afzet', 'prijswijziging', 'elasticiteit'].map(
          (name) => args[name] as N,
        ) as [N, N, N];
        const lost = calculator.zero.minus(afzet.times(elasticiteit).times(prijswijziging));
        return exceeds(lost, afzet, calculator) ? { code: 'negativeOutcome' } : undefined;
      },
    },
  ],
  result: { unit: 'aantal' },
  native: ({ afzet, prijswijziging, elasticiteit }) => `${afzet}*MAX(0,1+${elasticiteit}*${prijswijziging})`,
  sources: ['luEL'],
  related: ['PRIJSELASTICITEIT', 'PRIJSVERHOGING.AFZET', 'KORTING.EXTRAAFZET'],
  examples: [
    { given: { afzet: 1_200_000, prijswijziging: 0.05, elasticiteit: -0.8 }, result: 1_152_000, source: 'luEL' },
    { given: { afzet: 5_000, prijswijziging: -0.1, elasticiteit: -1.5 }, result: 5_750, source: 'eigen' },
    {
      given: { afzet: 100, prijswijziging: 0.666666666666667, elasticiteit: -1.5 },
      result: 0,
      source: 'eigen',
    },
    { given: { afzet: 100, prijswijziging: 1, elasticiteit: -2 }, result: '#NUM!', source: 'eigen' },
    { given: { afzet: 5_000, prijswijziging: 20, elasticiteit: -0.8 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ afzet, prijswijziging, elasticiteit }, { zero, one }) => {
    const left = one.plus(elasticiteit.times(prijswijziging));
    return left.lessThan(zero) ? zero : afzet.times(left);
  },
});
