import { sum } from '../arithmetic';
import { define } from '../define';
import { CalculationError } from '../errors';
import { omzetten } from '../parameters/omzetten';
import { fractie } from '../params';
import { smallerThan } from '../relations';

/**
 * Sorts accounts into A, B and C by turnover or margin, in the order in which they were given.
 *
 * Amounts in euro, not negative; limits as fractions with 0 < A < B <= 1. An account belongs to A while the share of
 * all larger accounts together lies below limit A, so the account that crosses the limit still counts. Amounts that are
 * all zero give #DIV/0!.
 */
export const abc = define({
  id: 'ABC',
  group: 'markt',
  priority: 1,
  title: { nl: 'ABC-indeling', en: 'ABC classification' },
  summary: {
    nl: 'Deelt accounts in klassen A, B en C in op omzet of marge, in de volgorde waarin ze staan.',
    en: 'Sorts accounts into classes A, B and C by turnover or margin, in the order in which they stand.',
  },
  purpose: {
    nl: 'Gebruik de ABC-indeling als je wilt kiezen welke accounts de meeste aandacht krijgen. De A-accounts zorgen samen voor het grootste deel van de omzet: die bezoek je vaak. C-accounts zijn met veel, maar leveren samen weinig op: die kun je bellen of mailen.',
    en: 'Use the ABC classification to choose which accounts get most attention. The A accounts together bring in most of the turnover: you visit them often. C accounts are many but bring in little together: you can phone or mail them.',
  },
  mistake: {
    nl: 'Indelen op omzet terwijl je wilt weten aan wie je verdient. Een grote account met hoge kortingen kan weinig opleveren: vul dan per account de marge in euro in.',
    en: 'Sorting by turnover when you want to know who earns you money. A large account with high discounts can bring in little: enter the margin in euro of each account instead.',
  },
  differs: {
    nl: 'Het woordenboek van TAS deelt in met 80, 15 en 5% van de omzet, het handboek van Easyflex met 80, 10 en 10%. Wij nemen 80, 15 en 5, en je kunt de grenzen veranderen. Een account die over een grens heen gaat, hoort bij de hoogste van de twee klassen, net als bij Easyflex.',
    en: 'The dictionary of TAS sorts by 80, 15 and 5% of turnover, the handbook of Easyflex by 80, 10 and 10%. We take 80, 15 and 5, and you can change the limits. An account that crosses a limit belongs to the higher of the two classes, as it does with Easyflex.',
  },
  synonyms: { nl: ['Pareto', 'klantindeling', '80/20', 'segmentatie'], en: ['Pareto', 'customer segments', '80/20'] },
  formula: {
    nl: 'Sorteer {omzetten} van hoog naar laag. A als het aandeel van alle grotere accounts samen kleiner is dan {grensA}, B als het kleiner is dan {grensB}, anders C.',
    en: 'Sort {omzetten} from high to low. A when the share of all larger accounts together is below {grensA}, B when it is below {grensB}, otherwise C.',
  },
  params: {
    omzetten,
    grensA: fractie({
      label: { nl: 'grens A', en: 'limit A' },
      hint: {
        nl: 'Tot dit deel van de omzet is een account A. Leeg is 80%.',
        en: 'Up to this share an account is A. Empty means 80%.',
      },
      above: 0,
      max: 1,
      default: 0.8,
    }),
    grensB: fractie({
      label: { nl: 'grens B', en: 'limit B' },
      hint: {
        nl: 'Tot dit deel van de omzet is een account B. Leeg is 95%.',
        en: 'Up to this share an account is B. Empty means 95%.',
      },
      above: 0,
      max: 1,
      default: 0.95,
    }),
  },
  divisors: ['omzetten'],
  relations: [smallerThan('grensA', 'grensB')],
  result: { unit: 'klasse', spill: 'column', follows: 'omzetten' },
  norm: {
    text: {
      nl: 'Gangbaar is 80% van de omzet bij A, de volgende 15% bij B en de laatste 5% bij C. Anderen rekenen met 80, 10 en 10: zet dan grens B op 90%.',
      en: 'Common is 80% of turnover in A, the next 15% in B and the last 5% in C. Others use 80, 10 and 10: then set limit B to 90%.',
    },
    sources: ['tas', 'efx'],
  },
  sources: ['efx', 'tas'],
  related: ['PARETO', 'KLANTAANDEEL', 'KLANTRESULTAAT', 'WERKLAST'],
  examples: [
    { given: { omzetten: [500, 50, 300, 100, 50] }, result: ['A', 'B', 'A', 'B', 'C'], source: 'eigen' },
    {
      given: { omzetten: [100, 60, 25, 10, 5], grensA: 0.8, grensB: 0.9 },
      result: ['A', 'A', 'B', 'C', 'C'],
      source: 'eigen',
    },
    { given: { omzetten: [0, 0] }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzetten: [5, 5], grensA: 0.9, grensB: 0.8 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzetten, grensA, grensB }, calculator) => {
    const total = sum(omzetten, calculator);
    if (total.isZero()) throw new CalculationError({ code: 'divisionByZero' });
    const descending = omzetten
      .map((omzet, index) => ({ omzet, index }))
      .sort((a, b) => (b.omzet.lessThan(a.omzet) ? -1 : a.omzet.lessThan(b.omzet) ? 1 : a.index - b.index));
    const classes = new Array<string>(omzetten.length);
    const [endOfA, endOfB] = [total.times(grensA), total.times(grensB)];
    let larger = calculator.zero;
    for (const { omzet, index } of descending) {
      classes[index] = larger.lessThan(endOfA) ? 'A' : larger.lessThan(endOfB) ? 'B' : 'C';
      larger = larger.plus(omzet);
    }
    return classes;
  },
});
