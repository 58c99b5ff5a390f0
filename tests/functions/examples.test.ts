import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import { call } from '../../src/functions/call';
import { argsOf, idOf, workedCases } from '../facts/workedCases';
import { answer, exampleArgs, exampleResult, isExact, shown } from './answer';

describe.each(catalogue.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
  test.each(definition.examples.map((example) => [JSON.stringify(example.given), example] as const))(
    'gives what its example says for %s',
    (_, example) => {
      const result = shown(call(definition, exampleArgs(definition, example), exact));
      const expected = exampleResult(definition, example);
      expect({ result, isExact: isExact(result, expected) }).toEqual({ result, isExact: true });
    },
  );
});

describe('the worked cases from other sources', () => {
  test('are there for every function of the catalogue, and for no other', () => {
    expect([...new Set(workedCases.map(idOf))].sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(workedCases.length).toBeGreaterThanOrEqual(569);
  });

  test.each(workedCases.map((fact) => [fact.fn, JSON.stringify(fact.args), fact] as const))('%s(%s)', (_, __, fact) => {
    const result = answer(idOf(fact), ...argsOf(fact));
    expect({ result, isExact: isExact(result, fact.expected) }).toEqual({ result, isExact: true });
  });
});
