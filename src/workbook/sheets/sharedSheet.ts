import type { Language } from '../../calc/text';
import { columnName } from '../area';
import type { AccName, PlannedCell, SheetPlan } from '../plan';
import type { ColumnKind } from '../store/tableRows';
import type { StyleName } from '../styles';
import { kindValidation } from './kindValidation';

/** The head of the table on a shared sheet, below a title and a line that explains it. */
export const SHARED_HEAD = 4;

export interface SharedColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly formula?: string | undefined;
  readonly look: StyleName;
  readonly headLook: StyleName;
  readonly format?: string | undefined;
  /** In points. */
  readonly width: number;
}
export interface SharedSheet {
  readonly title: string;
  readonly heading: string;
  readonly explanation: string;
  readonly table: AccName;
  readonly taal: Language;
  readonly columns: readonly SharedColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
}

/** A sheet that everything of one sort shares: one table that grows downwards. */
export function sharedSheet({ title, heading, explanation, table, taal, columns, rows }: SharedSheet): SheetPlan {
  const [first, last] = [SHARED_HEAD + 1, SHARED_HEAD + Math.max(1, rows.length)];
  const end = columnName(columns.length - 1);
  const column = (index: number) => `${columnName(index)}${first}:${columnName(index)}${last}`;
  return {
    title,
    blocks: [{ at: 'A1', rows: [[heading], [explanation]] }, ...(rows.length > 0 ? [{ at: `A${first}`, rows }] : [])],
    tables: [
      {
        name: table,
        range: `A${SHARED_HEAD}:${end}${last}`,
        columns: columns.map(({ header, formula }) => ({ header, ...(formula === undefined ? {} : { formula }) })),
        style: 'TableStyleLight1',
        banded: true,
        filter: true,
      },
    ],
    styles: [
      { range: 'A1', style: 'title' },
      { range: 'A2', style: 'note' },
      { range: `A${SHARED_HEAD}:${end}${SHARED_HEAD}`, style: 'head' },
      ...columns.map(({ headLook }, index) => ({ range: `${columnName(index)}${SHARED_HEAD}`, style: headLook })),
      ...columns.map(({ look }, index) => ({ range: column(index), style: look })),
    ],
    formats: columns.flatMap(({ format }, index) => (format === undefined ? [] : [{ range: column(index), format }])),
    validations: columns.flatMap(({ kind }, index) =>
      kind === 'formula' ? [] : (kindValidation(column(index), kind, taal) ?? []),
    ),
    columnWidths: columns.map(({ width }) => width),
    frozen: `A1:A${SHARED_HEAD}`,
    gridLines: true,
    names: [],
    page: {
      orientation: 'landscape',
      area: `A1:${end}${last}`,
      titleRows: `${SHARED_HEAD}:${SHARED_HEAD}`,
      margins: { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 },
      footer: { right: '&P / &N' },
      breaks: [],
    },
    select: `A${first}`,
  };
}
