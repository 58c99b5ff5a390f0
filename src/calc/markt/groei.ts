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
  examples: [
    { given: { oud: 300, nieuw: 330 }, result: 0.1, source: 'ecm' },
    { given: { oud: 100_000, nieuw: 150_000 }, result: 0.5, source: 'ecm' },
    { given: { oud: 100, nieuw: 80 }, result: -0.2, source: 'eigen' },
    { given: { oud: 0, nieuw: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { oud: -10, nieuw: 5 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ oud, nieuw }) => relativeIncrease(oud, nieuw),
});
