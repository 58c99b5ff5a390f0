import type { Definition } from '../../../calc/define';
import type { Matrix } from '../form/argument';

/** As many outcomes below each other as are shown. */
export const SHOWN_ROWS = 20;

interface Preview {
  readonly args: readonly unknown[];
  /** The height of the whole, where `args` holds the first rows only. */
  readonly rows?: number;
}

/**
 * The arguments cut to the rows that are shown: a column of a hundred thousand cells is as many outcomes, and nobody
 * waits for those while typing. A series counts as a whole, so it stays whole.
 */
export function preview({ params }: Definition, args: readonly unknown[]): Preview {
  const shapes = Object.values(params).map(({ shape }) => shape);
  const matricesAt = (index: number): readonly Matrix[] => {
    if (shapes[index] === 'repeating') return args[index] as readonly Matrix[];
    return shapes[index] === 'single' && args[index] ? [args[index] as Matrix] : [];
  };
  const spread = args.flatMap((_, index) => (shapes[index] === 'single' ? matricesAt(index) : []));
  const rows = Math.max(1, ...spread.map((matrix) => matrix.length));
  const isEven = args.flatMap((_, index) => matricesAt(index)).every(({ length }) => length === 1 || length === rows);
  if (rows <= SHOWN_ROWS || !isEven) return { args };
  const cut = (matrix: Matrix): Matrix => matrix.slice(0, SHOWN_ROWS);
  return {
    rows,
    args: args.map((argument, index) => {
      if (shapes[index] === 'repeating') return (argument as readonly Matrix[]).map(cut);
      return shapes[index] === 'single' && argument ? cut(argument as Matrix) : argument;
    }),
  };
}
