import { catalogue } from '../../src/calc/catalogue';
import { exact } from '../../src/calc/decimal';
import { call } from '../../src/functions/call';
import facts from '../facts/functies.json';
import { answer, exampleArgs, exampleResult, isClose, shown } from './answer';

describe.each(catalogue.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
  test.each(definition.examples.map((example) => [JSON.stringify(example.given), example] as const))(
    'gives what its example says for %s',
    (_, example) => {
      const result = shown(call(definition, exampleArgs(definition, example), exact));
      const expected = exampleResult(example);
      expect({ result, isClose: isClose(result, expected) }).toEqual({ result, isClose: true });
    },
  );
});

describe('the worked cases from other sources', () => {
  test.each(facts.map((fact) => [fact.fn, JSON.stringify(fact.args), fact] as const))('%s(%s)', (_, __, fact) => {
    const args = fact.args.map((arg: unknown) => (Array.isArray(arg) ? arg.map((cell: unknown) => [cell]) : arg));
    const result = answer(fact.fn.replace('ACCOUNT.', ''), ...args);
    expect({ result, isClose: isClose(result, fact.expected) }).toEqual({ result, isClose: true });
  });
});
