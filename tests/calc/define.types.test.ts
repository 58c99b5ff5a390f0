import { define } from '../../src/calc/define';
import { euro, fractie, keuze, reeks } from '../../src/calc/params';

const texts = { nl: 'tekst', en: 'text' } as const;
const omzet = euro({ label: texts, hint: texts, min: 0 });
const kosten = euro({ label: texts, hint: texts, optional: true });
const soort = keuze(['kosten', 'opbrengst'], { label: texts, hint: texts, default: 'kosten' });
const untested = {
  id: 'VOORBEELD',
  group: 'calculatie',
  priority: 3,
  title: texts,
  summary: texts,
  purpose: texts,
  mistake: texts,
  related: ['ANDERS'],
  formula: '{omzet} / {kosten}',
  sources: [],
  params: { omzet, kosten, soort },
  result: { unit: 'euro' },
} as const;
const described = { ...untested, examples: [{ given: { omzet: 1 }, result: 1, source: 'eigen' }] } as const;

test('a definition that fits is accepted as it is', () => {
  const definition = define({ ...described, compute: ({ omzet }) => omzet });
  expect(Object.keys(definition.params)).toEqual(['omzet', 'kosten', 'soort']);
});

/** Compiles only while every mistake below is refused: an error that is no longer one fails the type check. */
test('the compiler refuses a definition that contradicts itself', () => {
  const refused = [
    // @ts-expect-error the formula asks for an argument that is no parameter
    () => define({ ...described, compute: ({ winst }) => winst }),
    // @ts-expect-error an optional argument without a default may be undefined
    () => define({ ...described, compute: ({ omzet, kosten }) => omzet.plus(kosten) }),
    // @ts-expect-error an amount and a bare number do not add up
    () => define({ ...described, compute: ({ omzet }) => omzet.plus(1) }),
    // @ts-expect-error the formula must give a figure
    () => define({ ...described, compute: ({ soort }) => soort }),
    // @ts-expect-error this choice does not exist
    () => define({ ...described, compute: ({ omzet, soort }) => (soort === 'x' ? omzet : omzet) }),
    // @ts-expect-error every function tells what it is for
    () => define({ ...described, purpose: undefined, compute: ({ omzet }) => omzet }),
    // @ts-expect-error every text exists in English
    () => define({ ...described, title: { nl: 'titel' }, compute: ({ omzet }) => omzet }),
    // @ts-expect-error the denominator consists of parameters
    () => define({ ...described, divisors: ['winst'], compute: ({ omzet }) => omzet }),
    // @ts-expect-error a definition has at least one example
    () => define({ ...untested, examples: [], compute: ({ omzet }) => omzet }),
    () =>
      define({
        ...untested,
        // @ts-expect-error an example lacks a required argument
        examples: [{ given: {}, result: 1, source: 'eigen' }],
        compute: ({ omzet }) => omzet,
      }),
    () =>
      define({
        ...untested,
        // @ts-expect-error an example gives an argument that is no parameter
        examples: [{ given: { omzet: 1, winst: 2 }, result: 1, source: 'eigen' }],
        compute: ({ omzet }) => omzet,
      }),
    () =>
      define({
        ...untested,
        // @ts-expect-error an example makes a choice that does not exist
        examples: [{ given: { omzet: 1, soort: 'x' }, result: 1, source: 'eigen' }],
        compute: ({ omzet }) => omzet,
      }),
    () =>
      define({
        ...untested,
        // @ts-expect-error a source must be in the list
        examples: [{ given: { omzet: 1 }, result: 1, source: 'nergens' }],
        compute: ({ omzet }) => omzet,
      }),
    () =>
      define({
        ...untested,
        params: { omzetten: reeks(omzet) },
        // @ts-expect-error a series takes a list
        examples: [{ given: { omzetten: 1 }, result: 1, source: 'eigen' }],
        compute: (_, { zero }) => zero,
      }),
    // @ts-expect-error a parameter has an English hint
    () => euro({ label: texts, hint: { nl: 'uitleg' } }),
    // @ts-expect-error a limit is a number
    () => fractie({ label: texts, hint: texts, min: '0' }),
    // @ts-expect-error a default is one of the choices
    () => keuze(['a', 'b'], { label: texts, hint: texts, default: 'c' }),
  ];
  expect(refused).toHaveLength(17);
});
