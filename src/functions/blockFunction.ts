import type { Bereik, Blok } from '../calc/blok/blok';
import { exact } from '../calc/decimal';
import { isProblem } from '../calc/evaluate';
import type { Language } from '../calc/text';
import { errorCell, messageWording } from './errorCell';
import { contentOf, errorIn, toMatrix, withoutInvocation } from './inputs';

/** A block as the function that Excel calls. Like the functions of the catalogue it returns errors and never throws one. */
export function blockFunction(blok: Blok, language: Language): (...args: unknown[]) => unknown[][] {
  const names = Object.keys(blok.params);
  const wording = messageWording({ ...blok.inner, ...blok.params }, language);
  return (...args) => {
    const given = withoutInvocation(args);
    const ranges = names.map((name, index) => bereik(name, given[index]));
    return blok
      .compute(ranges, { calculator: exact, language })
      .map((row) => row.map((cell) => (isProblem(cell) ? errorCell(cell, wording) : cell)));
  };
}

/** The cells of an argument; an error in one of them is a problem of its own. */
const bereik = (name: string, argument: unknown): Bereik =>
  (toMatrix(argument) ?? []).map((row) =>
    row.map((value) => {
      const content = contentOf(value);
      const found = errorIn(content);
      return found ? { code: 'errorInInput', params: [name], found } : content;
    }),
  );
