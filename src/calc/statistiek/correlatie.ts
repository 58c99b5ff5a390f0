import { divide, squareRoot } from '../arithmetic';
import { define } from '../define';
import { xWaarden } from '../parameters/xWaarden';
import { yWaarden } from '../parameters/yWaarden';
import { getal, reeks } from '../params';
import { codeviation } from './codeviation';

/**
 * How strongly two series move together along a straight line: Pearson's correlation.
 *
 * Both series side by side (#N/A when there are not equally many). A series that does not vary, so also one point, gives
 * #DIV/0!. The result lies from -1 to 1.
 */
export const correlatie = define({
  id: 'CORRELATIE',
  group: 'statistiek',
  priority: 3,
  title: { nl: 'Correlatie', en: 'Correlation' },
  summary: {
    nl: 'Hoe sterk hangen twee reeksen samen? Van −1 (tegengesteld) via 0 (geen verband) tot 1 (gelijk op).',
    en: 'How strongly are two series related? From −1 (opposite) through 0 (no relation) to 1 (together).',
  },
  purpose: {
    nl: 'Je gebruikt dit om te zien of twee cijfers samen op en neer gaan, zoals reclamekosten en omzet. Dicht bij 1 of −1 is het verband sterk, rond 0 is er geen verband langs een rechte lijn.',
    en: 'Use this to see whether two figures go up and down together, such as advertising costs and turnover. Close to 1 or −1 the relation is strong; around 0 there is no relation along a straight line.',
  },
  mistake: {
    nl: 'Denken dat een sterk verband een oorzaak bewijst. IJs en zonnebrand verkopen allebei goed op warme dagen, maar het ene veroorzaakt het andere niet. Zoek dus altijd naar een verklaring.',
    en: 'Thinking that a strong relation proves a cause. Ice cream and sunscreen both sell well on warm days, but the one does not cause the other. So always look for an explanation.',
  },
  synonyms: {
    nl: ['correlatiecoëfficiënt', 'Pearson', 'samenhang', 'verband'],
    en: ['correlation coefficient', 'Pearson', 'relationship'],
  },
  formula: {
    nl: 'som van (afwijking van {xWaarden} × afwijking van {yWaarden}) / √(som van (afwijking van {xWaarden})² × som van (afwijking van {yWaarden})²), telkens ten opzichte van het gemiddelde',
    en: 'sum of (deviation of {xWaarden} × deviation of {yWaarden}) / √(sum of (deviation of {xWaarden})² × sum of (deviation of {yWaarden})²), each from the mean',
  },
  params: {
    xWaarden: reeks(
      getal({
        label: xWaarden.label,
        hint: { nl: 'De eerste reeks, zoals reclamekosten.', en: 'The first series, such as advertising costs.' },
      }),
    ),
    yWaarden: {
      ...yWaarden,
      hint: {
        nl: 'De tweede reeks, zoals omzet. Evenveel cellen als de eerste.',
        en: 'The second series, such as turnover. As many cells as the first.',
      },
    },
  },
  paired: ['xWaarden', 'yWaarden'],
  divisors: ['xWaarden', 'yWaarden'],
  result: { unit: 'coefficient' },
  norm: {
    text: {
      nl: 'Boven 0,7 of onder −0,7 heet het verband hier sterk; dat is een vuistregel. Teken ook altijd een spreidingsdiagram: één uitschieter kan de uitkomst bepalen.',
      en: 'Above 0.7 or below −0.7 the relation is called strong here; that is a rule of thumb. Always draw a scatter chart too: one outlier can decide the outcome.',
    },
    sources: ['wiz', 'pft'],
  },
  native: ({ xWaarden, yWaarden }) => `CORREL(${xWaarden},${yWaarden})`,
  sources: ['wiz', 'alg1', 'pft'],
  related: ['REGRESSIE', 'TREND', 'STATISTIEK'],
  examples: [
    {
      given: {
        xWaarden: [12.5, 3.7, 21.6, 60, 37.6, 6.1, 16.8, 41.2],
        yWaarden: [148, 55, 338, 994, 541, 89, 126, 379],
      },
      result: 0.947662558075299,
      source: 'wiz',
    },
    { given: { xWaarden: [1, 2, 3], yWaarden: [2, 4, 6] }, result: 1, source: 'eigen' },
    { given: { xWaarden: [1, 2, 3], yWaarden: [6, 4, 2] }, result: -1, source: 'eigen' },
    { given: { xWaarden: [1, 2, 3, 4], yWaarden: [1, 3, 2, 4] }, result: 0.8, source: 'eigen' },
    { given: { xWaarden: [1, 1], yWaarden: [2, 3] }, result: '#DIV/0!', source: 'eigen' },
    { given: { xWaarden: [1, 2, 3], yWaarden: [2, 4] }, result: '#N/A', source: 'eigen' },
  ],
  compute: ({ xWaarden, yWaarden }, calculator) => {
    const spreads = codeviation(xWaarden, xWaarden, calculator).times(codeviation(yWaarden, yWaarden, calculator));
    return divide(codeviation(xWaarden, yWaarden, calculator), squareRoot(spreads, calculator));
  },
});
