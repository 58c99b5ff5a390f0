import { describe, type Wording } from '../calc/describe';
import { excelError, type ExcelError, type Problem } from '../calc/errors';
import { notations, plainFigure } from '../calc/notation';
import { paramName } from '../calc/paramName';
import type { Param } from '../calc/params';
import type { Language } from '../calc/text';

/** The errors that a custom function can give; Excel shows the message of the first two only. */
const withMessage: readonly ExcelError[] = ['#VALUE!', '#N/A'];
const withoutMessage: readonly ExcelError[] = ['#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!'];

/** How a function names its parameters and writes its figures in messages; a parameter that it does not know keeps its key. */
export const messageWording = (
  params: Readonly<Record<string, Pick<Param, 'label'>>>,
  language: Language,
): Wording => ({
  language,
  name(key) {
    const param = params[key];
    return param ? paramName(key, param, language) : key;
  },
  figure: (value) => plainFigure(value, notations[language]),
});

/** A problem as the error value that a cell gets. */
export function errorCell(problem: Problem, wording: Wording): CustomFunctions.Error {
  const error = excelError(problem);
  if (withMessage.includes(error)) {
    return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, describe(problem, wording));
  }
  const code = withoutMessage.includes(error) ? error : '#VALUE!';
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
}
