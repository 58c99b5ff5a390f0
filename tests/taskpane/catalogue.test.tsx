import fc from 'fast-check';
import { catalogue } from '../../src/calc/catalogue';
import { excelError } from '../../src/calc/errors';
import { isProblem } from '../../src/calc/evaluate';
import { notations } from '../../src/calc/notation';
import { parseFigure } from '../../src/calc/parseFigure';
import { formulaArguments } from '../../src/taskpane/functies/form/argument';
import { exampleEntries } from '../../src/taskpane/functies/one/workedExample';
import { typedFigure } from '../../src/taskpane/functies/result/figureText';
import { outcomeOf } from '../../src/taskpane/functies/result/outcome';
import { en } from '../../src/taskpane/texts/en';
import { nl } from '../../src/taskpane/texts/nl';

const cases = catalogue.flatMap((definition) =>
  definition.examples.map((example, index) => ({ name: `${definition.id} ${index + 1}`, definition, example })),
);

describe('A form filled with an example', () => {
  it.each(cases)('comes to what the example says: $name', ({ definition, example }) => {
    for (const notation of Object.values(notations)) {
      const outcome = outcomeOf(definition, exampleEntries(definition, example, notation), notation);
      if (typeof example.result === 'string') {
        expect(Object.keys(outcome.problems)).toHaveLength(1);
        continue;
      }
      const cells = outcome.cells?.flat() ?? [];
      const expected = [example.result].flat();
      expect(cells).toHaveLength(expected.length);
      cells.forEach((cell, index) => {
        if (typeof cell === 'number') expect(cell).toBeCloseTo(expected[index] as number, 9);
        else expect(isProblem(cell) ? excelError(cell) : cell).toBe(expected[index]);
      });
    }
  });

  it.each(cases)('names every figure that was filled in: $name', ({ definition, example }) => {
    const args = formulaArguments(definition, exampleEntries(definition, example, notations.nl), notations.nl);
    const given = Object.values(example.given).flat();
    const named = args.flatMap((argument) =>
      argument.kind === 'value' ? [argument.value] : argument.kind === 'list' ? argument.values : [],
    );
    expect(given).toEqual(expect.arrayContaining([...named]));
  });
});

describe('A figure as one would type it', () => {
  it('is read back as the same figure, in every notation and unit', () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(figure, fc.constantFrom('euro', 'fractie', 'aantal', 'getal', 'dagen'), (value, unit) => {
        const cell = Number(value.toPrecision(12));
        for (const notation of Object.values(notations)) {
          const typed = typedFigure(cell, unit as 'euro', notation);
          if (!typed.includes('e')) expect(parseFigure(typed, unit as 'euro', notation)).toBeCloseTo(cell, 12);
        }
      }),
    );
  });
});

describe('The texts', () => {
  const leaves = (texts: object): string[] =>
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'object' ? leaves(text as object).map((leaf) => `${key}.${leaf}`) : [key],
    );

  it('say the same things in both languages', () => {
    expect(leaves(en).sort()).toEqual(leaves(nl).sort());
  });
});
