import { movedFormula } from '../../movedFormula';
import type { CellInput } from '../../store/cellContent';
import type { PresentTable } from '../../store/presentTable';

/** A row of a table as it is about to be written. */
export interface Nieuwerij {
  readonly input: readonly CellInput[];
  /** The row that it was, from the top; undefined for one that is new. */
  readonly from: number | undefined;
}

/** The places of the columns that people added to a table of ours. */
export function eigenKolommen({ headers, at }: PresentTable): readonly number[] {
  const ours = new Set(at.values());
  return [...headers.keys()].filter((index) => !ours.has(index));
}

/**
 * The rows with what the columns of people held beside each of them, wherever it goes. A column that computes in every row
 * computes in a new one too; of any other a new row begins empty.
 */
export function metEigenKolommen(
  table: PresentTable,
  before: readonly (readonly CellInput[])[],
  rijen: readonly Nieuwerij[],
): CellInput[][] {
  const eigen = eigenKolommen(table);
  const overal = new Map(eigen.map((column) => [column, overalGelijk(before.map((row) => row[column] ?? ''))]));
  return rijen.map(({ input, from }, row) => {
    const cells = [...input];
    for (const column of eigen) {
      const formula = overal.get(column);
      const nieuw = formula === undefined ? '' : movedFormula(formula, row);
      cells[column] = from === undefined ? nieuw : verplaatst(before[from]?.[column] ?? '', row - from);
    }
    return cells;
  });
}

/** What a cell holds, so many rows further down. */
export const verplaatst = (input: CellInput, rows: number): CellInput =>
  typeof input === 'string' && input.startsWith('=') ? movedFormula(input, rows) : input;

/** The formula of the first row where every row has the same one. */
function overalGelijk(inputs: readonly CellInput[]): string | undefined {
  const [first] = inputs;
  if (typeof first !== 'string' || !first.startsWith('=')) return undefined;
  return inputs.every((input, row) => input === movedFormula(first, row)) ? first : undefined;
}
