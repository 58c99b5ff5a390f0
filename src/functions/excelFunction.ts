import { exact } from '../calc/decimal';
import { isProblem, type Computable } from '../calc/evaluate';
import type { Language } from '../calc/text';
import { call } from './call';
import { errorCell, messageWording } from './errorCell';

/** A definition as the function that Excel calls. Errors are returned, never thrown: a thrown #REF! would turn into #VALUE!. */
export function excelFunction(definition: Computable, language: Language): (...args: unknown[]) => unknown[][] {
  const wording = messageWording(definition.params, language);
  return (...args) => {
    // The rows are new ones, so errors can take their places in them: a copy would double the work for a long column.
    const rows = call(definition, args, exact) as unknown[][];
    for (const row of rows) {
      for (let column = 0; column < row.length; column += 1) {
        const cell = row[column];
        if (isProblem(cell)) row[column] = errorCell(cell, wording);
      }
    }
    return rows;
  };
}
