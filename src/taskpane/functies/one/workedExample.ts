import type { Definition, Example, GivenValue } from '../../../calc/define';
import type { Notation } from '../../../calc/notation';
import type { Param } from '../../../calc/params';
import { typed, type Entries, type Entry } from '../form/entry';
import { typedFigure } from '../result/figureText';

/** The example that explains a function: the first one that comes to a figure. */
export const workedExample = ({ examples }: Definition): Example | undefined =>
  examples.find(({ result }) => typeof result !== 'string');

/** A given figure as it would be typed; words stay words. */
export const givenText = (value: GivenValue, param: Param, notation: Notation): string =>
  typeof value === 'number' ? typedFigure(value, param.kind.unit, notation) : String(value);

function entriesFor(given: GivenValue | readonly GivenValue[], param: Param, notation: Notation): readonly Entry[] {
  if (typeof given !== 'object') {
    return [typeof given === 'number' ? typed(givenText(given, param, notation)) : { kind: 'chosen', value: given }];
  }
  const figures = given.map((value) => givenText(value, param, notation));
  return param.shape === 'repeating' ? figures.map(typed) : [typed(figures.join('; '))];
}

/** A form filled in with the figures of an example. */
export const exampleEntries = ({ params }: Definition, { given }: Example, notation: Notation): Entries =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, param]) => {
      const value = given[name];
      return value === undefined ? [] : [[name, entriesFor(value, param, notation)] as const];
    }),
  );
