import { catalogue } from '../../src/calc/catalogue';
import { answer } from '../functions/answer';
import type { Answer } from '../proof/check';
import { DRAWS, drawsOf } from '../proof/draws';
import { outcomeOf } from '../proof/given';
import { runCheck } from '../proof/runCheck';
import { secondChecks } from '../proof/secondChecks';

const column = (arg: unknown): unknown => (Array.isArray(arg) ? arg.map((cell: unknown) => [cell]) : arg);
const checks = secondChecks(((id, ...args) => answer(id, ...args.map(column))) as Answer);
const withCheck = catalogue.filter(({ id }) => id in checks).map((definition) => [definition.id, definition] as const);

test('every function is proven in two ways: by the spreadsheet itself or by a check of another kind', () => {
  expect(catalogue.filter(({ id, native }) => !native && !(id in checks)).map(({ id }) => id)).toEqual([]);
  expect(Object.keys(checks).filter((id) => !catalogue.some((definition) => definition.id === id))).toEqual([]);
});

describe('a second way to the outcome agrees', () => {
  test.each(withCheck)(`for %s, on ${DRAWS} draws from its domain`, (id, definition) => {
    const check = checks[id];
    if (!check) throw new Error(`There is no check of ${id}`);
    let compared = 0;
    const draws = drawsOf(definition);
    const differences = draws.flatMap((given) => {
      const result = runCheck(check, definition, given, outcomeOf(definition, given));
      compared += result.compared > 0 ? 1 : 0;
      return result.different.map((pair) => ({ given, pair }));
    });
    expect(differences).toEqual([]);
    expect(draws.length).toBe(DRAWS);
    expect(compared).toBeGreaterThanOrEqual(DRAWS / 2);
  });
});
