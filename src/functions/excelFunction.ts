import { exact } from '../calc/decimal';
import { describe, type Wording } from '../calc/describe';
import { excelError, type ExcelError, type Problem } from '../calc/errors';
import { isProblem, type Computable } from '../calc/evaluate';
import { notations, plainFigure } from '../calc/notation';
import { paramName } from '../calc/paramName';
import type { Language } from '../calc/text';
import { call } from './call';

/** The errors that a custom function can give; Excel shows the message of the first two only. */
const withMessage: readonly ExcelError[] = ['#VALUE!', '#N/A'];
const withoutMessage: readonly ExcelError[] = ['#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!'];

/** A definition as the function that Excel calls. Errors are returned, never thrown: a thrown #REF! would turn into #VALUE!. */
export function excelFunction(definition: Computable, language: Language): (...args: unknown[]) => unknown[][] {
  const wording: Wording = {
    language,
    name: (param) => paramName(param, definition.params[param] as Computable['params'][string], language),
    figure: (value) => plainFigure(value, notations[language]),
  };
  return (...args) =>
    call(definition, args, exact).map((row) =>
      row.map((cell) => (isProblem(cell) ? customFunctionsError(cell, wording) : cell)),
    );
}

function customFunctionsError(problem: Problem, wording: Wording): CustomFunctions.Error {
  const error = excelError(problem);
  if (withMessage.includes(error)) {
    return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, describe(problem, wording));
  }
  const code = withoutMessage.includes(error) ? error : '#VALUE!';
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
}
