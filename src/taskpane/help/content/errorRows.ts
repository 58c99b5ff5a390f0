import { exact } from '../../../calc/decimal';
import type { Definition, Example } from '../../../calc/define';
import { describe } from '../../../calc/describe';
import { dutchErrorName } from '../../../calc/errorNames';
import { excelError } from '../../../calc/errors';
import { isProblem } from '../../../calc/evaluate';
import { call } from '../../../functions/call';
import { givenFigures, type LabelledFigure } from '../../functies/one/exampleFigures';
import { paneWording } from '../../functies/result/wording';
import { texts } from '../../texts/texts';
import type { Reader } from './reader';

/** How a function goes wrong: with these figures, with this error, for this reason. */
export interface ErrorRow {
  readonly given: readonly LabelledFigure[];
  readonly error: string;
  readonly text: string;
}

/** The examples that end in an error, each reason once. */
export function errorRows(definition: Definition, reader: Reader): readonly ErrorRow[] {
  const { language, notation, excelLanguage } = reader;
  const wording = paneWording(definition, language, notation);
  const rows = definition.examples.flatMap((example): readonly ErrorRow[] => {
    const problem = call(definition, argumentsOf(definition, example), exact).flat().find(isProblem);
    if (!problem || typeof example.result !== 'string') return [];
    const error = excelError(problem);
    return [
      {
        given: givenFigures(definition, example, notation, language, texts[language]),
        error: excelLanguage === 'nl' ? dutchErrorName(error) : error,
        text: describe(problem, wording),
      },
    ];
  });
  return rows.filter(({ text }, index) => rows.findIndex((other) => other.text === text) === index);
}

/** The figures of an example as Excel hands them over: a column for each parameter. */
const argumentsOf = ({ params }: Definition, { given }: Example): readonly unknown[] =>
  Object.entries(params).map(([name, { shape }]) => {
    const value = given[name];
    if (value === undefined) return null;
    const column = [value].flat().map((cell) => [cell]);
    return shape === 'repeating' ? column.map((row) => [row]) : column;
  });
