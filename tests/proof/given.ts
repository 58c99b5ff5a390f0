import { exact } from '../../src/calc/decimal';
import type { Definition, Example } from '../../src/calc/define';
import type { Problem } from '../../src/calc/errors';
import { isProblem } from '../../src/calc/evaluate';
import { call } from '../../src/functions/call';
import { exampleArgs, shown } from '../functions/answer';

/** Arguments by name, as an example of a definition has them. */
export type Given = Example['given'];

const result = (definition: Definition, given: Given) => call(definition, exampleArgs(definition, { given }), exact);

/** What a sheet shows for a call with these arguments. */
export const outcomeOf = (definition: Definition, given: Given): unknown => shown(result(definition, given));

/** The first thing that is wrong with a call, in whichever of its cells; undefined when nothing is. */
export const problemOf = (definition: Definition, given: Given): Problem | undefined =>
  result(definition, given).flat().find(isProblem);
