import { define } from '../define';
import { euro, keuze } from '../params';

/**
 * How far the outcome differs from the budget; above zero is favourable.
 *
 * Amounts in euro, also negative ones. For costs less than budgeted is favourable, for income more. An unknown `soort`
 * gives #VALUE!.
 */
export const budgetverschil = define({
  id: 'BUDGETVERSCHIL',
  group: 'budget',
  priority: 2,
  title: { nl: 'Budgetverschil', en: 'Budget variance' },
  summary: {
    nl: 'Hoeveel euro wijkt de werkelijkheid af van het budget? Plus is voordelig, min is nadelig.',
    en: 'By how many euros does reality differ from the budget? Plus is favourable, minus is unfavourable.',
  },
  purpose: {
    nl: 'Je gebruikt dit als de periode voorbij is en je het budget naast de echte cijfers legt. De uitkomst is het verschil in euro: met een plus is het beter gegaan dan begroot, met een min slechter.',
    en: 'Use this when the period is over and you put the budget next to the real figures. The outcome is the difference in euro: a plus means better than budgeted, a minus means worse.',
  },
  mistake: {
    nl: 'De soort vergeten bij omzet. Zonder soort rekent de functie met kosten, en dan lijkt te weinig omzet voordelig. Vul bij omzet of winst "opbrengst" in.',
    en: 'Forgetting the kind for turnover. Without it the function assumes costs, and then too little turnover looks favourable. Enter "opbrengst" for turnover or profit.',
  },
  synonyms: {
    nl: ['afwijking van het budget', 'variantie', 'verschillenanalyse', 'budgetbewaking', 'voordelig of nadelig'],
    en: ['variance', 'variance analysis', 'budget versus actual', 'favourable or unfavourable'],
  },
  formula: {
    by: 'soort',
    each: { kosten: '{budget} − {werkelijk}', opbrengst: '{werkelijk} − {budget}' },
  },
  params: {
    budget: euro({
      label: { nl: 'budget', en: 'budget' },
      hint: { nl: 'Het bedrag dat begroot is.', en: 'The amount that was budgeted.' },
    }),
    werkelijk: euro({
      label: { nl: 'werkelijk', en: 'actual' },
      hint: { nl: 'Het bedrag dat het echt is geworden.', en: 'The amount that it really became.' },
    }),
    soort: keuze(['kosten', 'opbrengst'], {
      label: { nl: 'soort', en: 'kind' },
      hint: {
        nl: '"kosten": minder dan begroot is voordelig. "opbrengst": meer dan begroot is voordelig. Leeg is "kosten".',
        en: '"kosten" for costs: less is favourable. "opbrengst" for income: more is favourable. Empty means "kosten".',
      },
      default: 'kosten',
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven 0 is het verschil voordelig, onder 0 nadelig. Wil je weten waardoor, splits het dan in een prijsverschil en een hoeveelheidsverschil.',
      en: 'Above 0 the difference is favourable, below 0 it is unfavourable. To see why, split it into a price variance and a quantity variance.',
    },
    sources: ['bra', 'ehp'],
  },
  native: ({ budget, werkelijk, soort }) =>
    `CHOOSE(MATCH(${soort},{"kosten","opbrengst"},0),${budget}-${werkelijk},${werkelijk}-${budget})`,
  sources: ['bra', 'ehp'],
  related: ['BUDGETREALISATIE', 'PRIJSVERSCHIL', 'HOEVEELHEIDSVERSCHIL', 'VERKOOPPRIJSVERSCHIL'],
  examples: [
    { given: { budget: 214_200, werkelijk: 224_000 }, result: -9_800, source: 'exam' },
    { given: { budget: 50_000, werkelijk: 47_000 }, result: 3_000, source: 'eigen' },
    { given: { budget: 200_000, werkelijk: 190_000, soort: 'opbrengst' }, result: -10_000, source: 'eigen' },
    { given: { budget: 200_000, werkelijk: 200_000, soort: 'opbrengst' }, result: 0, source: 'eigen' },
    {
      given: { budget: 200_000, werkelijk: 190_000, soort: 'omzet' as string as 'opbrengst' },
      result: '#VALUE!',
      source: 'eigen',
    },
  ],
  compute: ({ budget, werkelijk, soort }) => (soort === 'kosten' ? budget.minus(werkelijk) : werkelijk.minus(budget)),
});
