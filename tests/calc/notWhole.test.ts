import { definitionOf } from '../functions/answer';
import { drawsOf } from '../proof/draws';
import { outcomeOf } from '../proof/given';
import { idsWithWholeFigures, notWholeCalls } from '../proof/notWhole';

test.each(idsWithWholeFigures)('%s refuses half of what has to be whole', (id) => {
  const definition = definitionOf(id);
  const calls = notWholeCalls(definition, drawsOf(definition));
  expect(calls.length).toBeGreaterThan(20);
  expect(calls.filter((given) => outcomeOf(definition, given) !== '#NUM!')).toEqual([]);
});
