import type { Language } from '../../../calc/text';
import type { PlannedCell, SheetPlan } from '../../plan';
import { sharedSheet } from '../../sheets/sharedSheet';
import type { ColumnKind } from '../../store/tableRows';
import { tableKinds } from '../store/tableKinds';
import { tableName, type BookTable } from '../store/tableNames';
import { kolomkoppen } from '../texts/kolomkoppen';
import { registerteksten as texts } from '../texts/registerteksten';
import { gedeeldeTitel } from './bladnamen';
import { headOf, lookOf } from './kindLooks';
import { tableFormats } from './tableFormats';

export interface SharedTable {
  readonly table: BookTable;
  readonly taal: Language;
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly formulas?: Readonly<Record<string, string | undefined>>;
  /** In points, by what a column holds. */
  readonly widths: Readonly<Record<string, number>>;
}

/** A sheet that all offertes share. */
export function offertesheet({ table, taal, rows, formulas = {}, widths }: SharedTable): SheetPlan {
  const koppen = kolomkoppen[table] as Readonly<Record<string, Readonly<Record<Language, string>>>>;
  return sharedSheet({
    title: gedeeldeTitel(table, taal),
    heading: texts[table][taal],
    explanation: texts[`${table}Uitleg`][taal],
    table: tableName(table),
    taal,
    rows,
    columns: Object.entries<ColumnKind>(tableKinds[table]).map(([key, kind]) => ({
      header: koppen[key]?.[taal] ?? key,
      kind,
      formula: formulas[key],
      look: lookOf(key, kind),
      headLook: headOf(key, kind),
      format: tableFormats(key, kind),
      width: widths[key] ?? 80,
    })),
  });
}
