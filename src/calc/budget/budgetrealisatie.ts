import { divide } from '../arithmetic';
import { define } from '../define';
import { getal } from '../params';

/**
 * What was realised as a share of the budget or the target.
 *
 * Both in the same unit; the result is a fraction, 1 being the whole budget. A negative budget gives #NUM!, a budget of
 * 0 gives #DIV/0!.
 */
export const budgetrealisatie = define({
  id: 'BUDGETREALISATIE',
  group: 'budget',
  priority: 1,
  title: { nl: 'Budgetrealisatie', en: 'Budget realisation' },
  summary: {
    nl: 'Realisatie als percentage van het budget of de target.',
    en: 'What was realised as a percentage of the budget or the target.',
  },
  purpose: {
    nl: 'Je gebruikt dit om te zien hoe ver je bent met een budget of een target. Door het percentage kun je accounts en maanden van verschillende grootte met elkaar vergelijken.',
    en: 'Use this to see how far you have come with a budget or a target. The percentage lets you compare accounts and months of different sizes.',
  },
  mistake: {
    nl: 'Een deel van het jaar vergelijken met het budget van het hele jaar. Neem het budget tot en met dezelfde maand, of reken eerst met JAARPROGNOSE door naar een heel jaar.',
    en: 'Comparing part of the year with the budget of the whole year. Take the budget up to the same month, or first extend the figure to a whole year with JAARPROGNOSE.',
  },
  synonyms: {
    nl: ['target', 'doelstelling', 'realisatie', 'budgetbewaking'],
    en: ['target achievement', 'budget versus actual', 'attainment'],
  },
  formula: '{werkelijk} / {budget}',
  params: {
    budget: getal({
      label: { nl: 'budget', en: 'budget' },
      hint: {
        nl: 'Het budget of de target, in euro of in stuks.',
        en: 'The budget or the target, in euro or in units.',
      },
      min: 0,
    }),
    werkelijk: getal({
      label: { nl: 'werkelijk', en: 'actual' },
      hint: { nl: 'Wat er echt is gehaald of uitgegeven.', en: 'What was really achieved or spent.' },
    }),
  },
  divisors: ['budget'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Bij een omzet of afzet betekent 100% dat de target is gehaald. Bij kosten betekent meer dan 100% dat er meer is uitgegeven dan begroot.',
      en: 'For turnover or volume 100% means that the target is met. For costs more than 100% means that more was spent than budgeted.',
    },
    sources: ['bra'],
  },
  native: ({ budget, werkelijk }) => `${werkelijk}/${budget}`,
  sources: ['bra'],
  related: ['BUDGETVERSCHIL', 'JAARPROGNOSE', 'TARGET.REST'],
  examples: [
    { given: { budget: 70_000, werkelijk: 68_000 }, result: 0.971428571428571, source: 'exam' },
    { given: { budget: 200_000, werkelijk: 190_000 }, result: 0.95, source: 'eigen' },
    { given: { budget: 50_000, werkelijk: 60_000 }, result: 1.2, source: 'eigen' },
    { given: { budget: 0, werkelijk: 1 }, result: '#DIV/0!', source: 'eigen' },
  ],
  compute: ({ budget, werkelijk }) => divide(werkelijk, budget),
});
