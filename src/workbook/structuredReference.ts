/** Columns of a table as a formula names them. */
export interface TableColumns {
  readonly rows: 'all' | 'this';
  readonly first: string;
  readonly last: string;
}

/** In a column's name these signs stand for themselves after an apostrophe only. */
const escaped = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");
const unescaped = (text: string): string => text.replace(/'(.)/g, '$1');

/** The cells of these columns in the formula's own row, in the form that every engine computes. */
export function thisRow(table: string, first: string, last = first): string {
  const columns = first === last ? `[${escaped(first)}]` : `[${escaped(first)}]:[${escaped(last)}]`;
  return `${table}[[#This Row],${columns}]`;
}

const NAME = String.raw`(?:'.|[^'\[\]#@])+`;
const COLUMNS = new RegExp(
  String.raw`^\[(?:(?<at>@)?(?<bare>${NAME})|(?:(?<shortRow>@)|\s*(?<row>\[#This Row\])\s*,)?\s*\[(?<first>${NAME})\](?:\s*:\s*\[(?<last>${NAME})\])?\s*)\]$`,
  'i',
);

/** Reads `[Omzet]`, `[@Omzet]`, `[@[Omzet 2023]]`, `[[#This Row],[Omzet]]` and `[[EV]:[TV]]`; other parts give undefined. */
export function readColumns(bracket: string): TableColumns | undefined {
  const groups = COLUMNS.exec(bracket)?.groups;
  const first = groups?.bare ?? groups?.first;
  if (!groups || first === undefined) return undefined;
  const isThisRow = groups.at ?? groups.shortRow ?? groups.row;
  return { rows: isThisRow ? 'this' : 'all', first: unescaped(first), last: unescaped(groups.last ?? first) };
}

/** As Excel shows a row's own cells in every language: [@Omzet] or [@[Omzet 2023]]. */
export function shownColumns(bracket: string): string {
  const [, first, last] = /^\[\[#This Row\],(\[(?:'.|[^'\]])+\])(:\[(?:'.|[^'\]])+\])?\]$/i.exec(bracket) ?? [];
  if (first === undefined) return bracket;
  const isPlain = last === undefined && /^\[[\p{L}\p{N}_]+\]$/u.test(first);
  return isPlain ? `[@${first.slice(1, -1)}]` : `[@${first}${last ?? ''}]`;
}
