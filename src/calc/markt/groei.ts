import { relativeIncrease } from '../arithmetic';
import { define } from '../define';
import { getal } from '../params';

/**
 * The change from an old to a new figure, as a share of the old one.
 *
 * Both in the same unit; the result is a fraction, negative for a decline. A negative old figure gives #NUM!, an old
 * figure of 0 gives #DIV/0!.
 */
export const groei = define({
  id: 'GROEI',
  group: 'markt',
  priority: 1,
  title: { nl: 'Groei', en: 'Growth' },
  summary: {
    nl: 'Procentuele verandering van oud naar nieuw, bijvoorbeeld van de omzet.',
    en: 'Change from old to new in percent, for example of turnover.',
  },
  purpose: {
    nl: 'Gebruik de groei als je een cijfer van nu vergelijkt met een eerder cijfer, zoals de omzet van dit jaar met die van vorig jaar. Staat er een min voor de uitkomst, dan is het cijfer gedaald. Door het percentage kun je een grote en een kleine account met elkaar vergelijken.',
    en: 'Use growth to compare a figure of now with an earlier one, such as the turnover of this year with that of last year. A minus before the outcome means that the figure fell. The percentage lets you compare a large account with a small one.',
  },
  mistake: {
    nl: 'Delen door het nieuwe cijfer. Deel altijd door het oude: van 300 naar 330 is 30 / 300 = 10% groei.',
    en: 'Dividing by the new figure. Always divide by the old one: from 300 to 330 is 30 / 300 = 10% growth.',
  },
  synonyms: {
    nl: ['procentuele verandering', 'stijging', 'daling', 'toename'],
    en: ['percentage change', 'increase', 'decrease'],
  },
  formula: '({nieuw} − {oud}) / {oud}',
  params: {
    oud: getal({
      label: { nl: 'oud', en: 'old' },
      hint: {
        nl: 'Het cijfer waarmee je vergelijkt, bijvoorbeeld vorig jaar.',
        en: 'The figure you compare with, for example last year.',
      },
      min: 0,
    }),
    nieuw: getal({
      label: { nl: 'nieuw', en: 'new' },
      hint: {
        nl: 'Het cijfer van nu, bijvoorbeeld dit jaar. Mag negatief zijn.',
        en: 'The figure of now, for example this year. May be negative.',
      },
    }),
  },
  divisors: ['oud'],
  result: { unit: 'fractie' },
  native: ({ oud, nieuw }) => `(${nieuw}-${oud})/${oud}`,
  sources: ['ecm'],
  related: ['CAGR', 'INDEXCIJFER', 'BUDGETREALISATIE'],
  examples: [
    { given: { oud: 300, nieuw: 330 }, result: 0.1, source: 'ecm' },
    { given: { oud: 100_000, nieuw: 150_000 }, result: 0.5, source: 'ecm' },
    { given: { oud: 100, nieuw: 80 }, result: -0.2, source: 'eigen' },
    { given: { oud: 0, nieuw: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { oud: -10, nieuw: 5 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ oud, nieuw }) => relativeIncrease(oud, nieuw),
});
