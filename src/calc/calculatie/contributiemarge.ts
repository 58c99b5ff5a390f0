import { shareLeft } from '../arithmetic';
import { define } from '../define';
import { euro } from '../params';

/**
 * What is left of the turnover for the fixed costs and the profit, as a share of that turnover.
 *
 * Both amounts in euro, excluding VAT, over the same period or for one piece, and not negative (#NUM!). A turnover of 0
 * gives #DIV/0!. The result is a fraction, negative when the variable costs exceed the turnover.
 */
export const contributiemarge = define({
  id: 'CONTRIBUTIEMARGE',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Contributiemarge', en: 'Contribution margin' },
  summary: {
    nl: 'Dekkingsbijdrage in procenten van de omzet.',
    en: 'Contribution as a percentage of the turnover.',
  },
  purpose: {
    nl: 'Je wilt weten welk deel van elke euro omzet overblijft na de variabele kosten. Met dat deel betaal je eerst de constante kosten; daarna is het winst. Je hebt de uitkomst nodig voor de break-evenomzet.',
    en: 'You want to know which part of each euro of turnover is left after the variable costs. That part first pays the fixed costs; after that it is profit. You need the outcome for the break-even turnover.',
  },
  mistake: {
    nl: 'Ook constante kosten aftrekken, zoals huur en vaste lonen. Dan krijg je een winstmarge, en daarmee klopt de break-evenomzet niet. Trek alleen kosten af die stijgen als je meer verkoopt.',
    en: 'Subtracting fixed costs too, such as rent and fixed wages. That gives a profit margin, and with it the break-even turnover is wrong. Subtract only costs that rise when you sell more.',
  },
  synonyms: {
    nl: ['dekkingsbijdrage in procenten', 'contributiepercentage', 'direct costing'],
    en: ['contribution margin ratio', 'contribution percentage', 'CM ratio'],
  },
  formula: '({omzet} − {variabeleKosten}) / {omzet}',
  params: {
    omzet: euro({
      label: { nl: 'omzet', en: 'turnover' },
      hint: {
        nl: 'Omzet over een periode, of de verkoopprijs van één stuk, excl. btw.',
        en: 'Turnover of a period, or the selling price of one unit, excl. VAT.',
      },
      min: 0,
    }),
    variabeleKosten: euro({
      label: { nl: 'variabele kosten', en: 'variable costs' },
      hint: {
        nl: 'Kosten die stijgen als je meer verkoopt, over dezelfde periode of per stuk, excl. btw.',
        en: 'Costs that rise when you sell more, of the same period or per unit, excl. VAT.',
      },
      min: 0,
    }),
  },
  divisors: ['omzet'],
  result: { unit: 'fractie' },
  native: ({ omzet, variabeleKosten }) => `(${omzet}-${variabeleKosten})/${omzet}`,
  sources: ['bfB', 'gos'],
  related: ['BREAKEVEN.OMZET', 'DEKKINGSBIJDRAGE', 'BRUTOWINSTMARGE', 'VEILIGHEIDSMARGE'],
  examples: [
    { given: { omzet: 120_000, variabeleKosten: 72_000 }, result: 0.4, source: 'gos' },
    { given: { omzet: 25, variabeleKosten: 15 }, result: 0.4, source: 'eigen' },
    { given: { omzet: 100_000, variabeleKosten: 110_000 }, result: -0.1, source: 'eigen' },
    { given: { omzet: 0, variabeleKosten: 1 }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzet: 25, variabeleKosten: -15 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzet, variabeleKosten }) => shareLeft(omzet, variabeleKosten),
});
