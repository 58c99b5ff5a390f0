import { areaText, type Area } from '../area';
import { inputOf, sameCells, type CellInput } from '../store/cellContent';
import { once } from '../store/once';
import { WorkbookError } from '../workbookError';
import type { Jaarwijziging, Undo } from './accountboek';
import { changeAccount } from './store/changeAccount';
import { jaarcelinhoud } from './store/jaarcelinhoud';
import { jaarcellenVan, type Jaarcel } from './store/jaarcellenVan';
import type { Accountinhoud } from './store/leesAccount';

interface Geschreven {
  readonly wijzigingen: readonly Jaarwijziging[];
  readonly before: readonly CellInput[];
  readonly after: readonly unknown[];
}

/** Writes annual figures in their cells and nothing beside them. What stood there is asked about before. */
export async function writeJaarcijfers(nummer: string, wijzigingen: readonly Jaarwijziging[]): Promise<Undo> {
  const written = await changeAccount<Geschreven | undefined>(nummer, (inhoud) => {
    const { cellen, wanted } = jaarcellenVan(inhoud, wijzigingen);
    if (wanted.length === 0) return () => undefined;
    const before = wanted.map(({ row, column }) => inputOf(cellen.formula(row, column), cellen.value(row, column)));
    const inputs = wanted.map(({ wijziging }) => jaarcelinhoud(wijziging.inhoud, inhoud.open.taken));
    const { range, area } = write(inhoud, wanted, inputs);
    range.load('values');
    return () => ({
      wijzigingen: wanted.map(({ wijziging }) => wijziging),
      before,
      after: wanted.map(({ row, column }) => range.values[row - area.row]?.[column - area.column] as unknown),
    });
  });
  return once(async () => {
    if (!written) return;
    await changeAccount(nummer, (inhoud) => {
      const { cellen, wanted } = jaarcellenVan(inhoud, written.wijzigingen);
      const now = wanted.map(({ row, column }) => cellen.value(row, column));
      if (!sameCells([now], [written.after])) throw new WorkbookError('changed');
      write(inhoud, wanted, written.before);
      return () => undefined;
    });
  });
}

/** All cells in one go; null leaves what stands between them alone. */
function write({ open }: Accountinhoud, cells: readonly Jaarcel[], inputs: readonly CellInput[]) {
  const sheet = open.bladen.jaarcijfers?.sheet;
  if (!sheet) throw new WorkbookError('damaged', { cause: 'jaarcijfers' });
  const area = around(cells);
  const grid = Array.from({ length: area.rows }, () => new Array<CellInput>(area.columns).fill(null));
  cells.forEach(({ row, column }, index) => {
    const line = grid[row - area.row];
    if (line) line[column - area.column] = inputs[index] ?? '';
  });
  const range = sheet.getRange(areaText(area));
  range.formulas = grid;
  return { range, area };
}

function around(cells: readonly Jaarcel[]): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
