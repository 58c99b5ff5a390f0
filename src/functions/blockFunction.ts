import type { Bereik, Blok } from '../calc/blok/blok';
import { celnaam } from '../calc/blok/celplaats';
import { exact } from '../calc/decimal';
import type { Wording } from '../calc/describe';
import { isProblem } from '../calc/evaluate';
import type { Language } from '../calc/text';
import { bereikOf } from './bereik';
import { errorCell, messageWording } from './errorCell';
import { withoutInvocation } from './inputs';

/** A block as the function that Excel calls. Like the functions of the catalogue it returns errors and never throws one. */
export function blockFunction(blok: Blok, language: Language): (...args: unknown[]) => unknown[][] {
  const names = Object.keys(blok.params);
  const plain = messageWording({ ...blok.cellen, ...blok.params }, language);
  const wording: Wording = { ...plain, name: (param) => celnaam(param, plain.name, language) };
  return (...args) => {
    const given = withoutInvocation(args);
    const ranges = names.map((name, index): Bereik => bereikOf(name, given[index]));
    return blok
      .compute(ranges, { calculator: exact, language })
      .map((row) => row.map((cell) => (isProblem(cell) ? errorCell(cell, wording) : cell)));
  };
}
