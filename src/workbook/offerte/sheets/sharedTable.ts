import type { Language } from '../../../calc/text';
import { columnName } from '../../area';
import type { PlannedCell, SheetPlan } from '../../plan';
import type { CellKind } from '../../store/cellKind';
import { tableKinds } from '../store/tableKinds';
import { tableName, type BookTable } from '../store/tableNames';
import { kolomkoppen } from '../texts/kolomkoppen';
import { registerteksten as texts } from '../texts/registerteksten';
import { gedeeldeTitel } from './bladnamen';
import { headOf, lookOf } from './kindLooks';
import { kindValidation } from '../../sheets/kindValidation';
import { tableFormats } from './tableFormats';

/** The head of the table on a shared sheet, below a title and a line that explains it. */
export const SHARED_HEAD = 4;

export interface SharedTable {
  readonly table: BookTable;
  readonly taal: Language;
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly formulas?: Readonly<Record<string, string | undefined>>;
  /** In points, by what a column holds. */
  readonly widths: Readonly<Record<string, number>>;
}

/** A sheet that all offertes share: one table that grows downwards. */
export function sharedSheet({ table, taal, rows, formulas = {}, widths }: SharedTable): SheetPlan {
  const kinds = Object.entries(tableKinds[table]) as readonly (readonly [string, CellKind | 'formula'])[];
  const koppen = kolomkoppen[table] as Readonly<Record<string, Readonly<Record<Language, string>>>>;
  const [first, last] = [SHARED_HEAD + 1, SHARED_HEAD + Math.max(1, rows.length)];
  const end = columnName(kinds.length - 1);
  const column = (index: number) => `${columnName(index)}${first}:${columnName(index)}${last}`;
  return {
    title: gedeeldeTitel(table, taal),
    blocks: [
      { at: 'A1', rows: [[texts[table][taal]], [texts[`${table}Uitleg`][taal]]] },
      ...(rows.length > 0 ? [{ at: `A${first}`, rows }] : []),
    ],
    tables: [
      {
        name: tableName(table),
        range: `A${SHARED_HEAD}:${end}${last}`,
        columns: kinds.map(([key]) => {
          const formula = formulas[key];
          return { header: koppen[key]?.[taal] ?? key, ...(formula === undefined ? {} : { formula }) };
        }),
        style: 'TableStyleLight1',
        banded: true,
        filter: true,
      },
    ],
    styles: [
      { range: 'A1', style: 'title' },
      { range: 'A2', style: 'note' },
      { range: `A${SHARED_HEAD}:${end}${SHARED_HEAD}`, style: 'head' },
      ...kinds.map(([key, kind], index) => ({ range: `${columnName(index)}${SHARED_HEAD}`, style: headOf(key, kind) })),
      ...kinds.map(([key, kind], index) => ({ range: column(index), style: lookOf(key, kind) })),
    ],
    formats: kinds.flatMap(([key, kind], index) => {
      const format = tableFormats(key, kind);
      return format === undefined ? [] : [{ range: column(index), format }];
    }),
    validations: kinds.flatMap(([, kind], index) =>
      kind === 'formula' ? [] : (kindValidation(column(index), kind, taal) ?? []),
    ),
    columnWidths: kinds.map(([key]) => widths[key] ?? 80),
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
