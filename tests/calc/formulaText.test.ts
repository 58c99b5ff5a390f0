import { catalogue } from '../../src/calc/catalogue';
import { isClose } from '../functions/answer';
import { drawsOf } from '../proof/draws';
import { outcomeOf } from '../proof/given';
import { workedOut } from '../proof/workedOut';

const everyDraw = catalogue.map((definition) => ({
  definition,
  draws: drawsOf(definition).flatMap((given) => {
    const text = workedOut(definition, given);
    return text ? [{ given, ...text }] : [];
  }),
}));

test('the formula that people read comes to the outcome, on every draw where it is a sum', () => {
  const differences = everyDraw.flatMap(({ definition, draws }) =>
    draws
      .filter(({ given, result }) => !isClose(outcomeOf(definition, given), result))
      .map((draw) => ({ id: definition.id, ...draw })),
  );
  expect(differences).toEqual([]);
  expect(everyDraw.filter(({ draws }) => draws.length > 0).length).toBeGreaterThan(80);
});
