import type { PresentTable } from '../../store/presentTable';
import { tableCell } from '../../store/tableCell';
import { askRows } from '../../store/tableRows';
import type { Boekpoging, Rekenschade } from '../rekenboek';
import { pogingkinds } from './pogingkolommen';
import { inVolgorde, pogingVan } from './pogingVan';

export interface Log {
  /** Oldest first. */
  readonly pogingen: readonly Boekpoging[];
  readonly schade: readonly Rekenschade[];
  /** Whether no row holds anything. */
  readonly isLeeg: boolean;
}

/** Asks for the log of attempts; known after the next sync. */
export function askLog(table: PresentTable | undefined): () => Log {
  if (!table) return () => ({ pogingen: [], schade: [], isLeeg: true });
  const asked = askRows(table, pogingkinds, false);
  return () => {
    const { rows, damage } = asked();
    const cel = (row: number, key: string) => tableCell(table, row, key) ?? table.sheet.name;
    const gelezen = rows.map((row) => ({ row: row.row, poging: pogingVan(row) }));
    return {
      pogingen: inVolgorde(gelezen.flatMap(({ poging }) => poging ?? [])),
      isLeeg: rows.length === 0,
      schade: [
        ...table.missing.map((kolom): Rekenschade => ({ code: 'columnMissing', waar: table.sheet.name, tekst: kolom })),
        // Nothing in a log computes.
        ...damage.flatMap(({ code, row, key, shown }): readonly Rekenschade[] =>
          code === 'formulaOverwritten' ? [] : [{ code, waar: cel(row, key), tekst: shown }],
        ),
        ...gelezen.flatMap(({ row, poging }): readonly Rekenschade[] =>
          poging || damage.some((one) => one.row === row)
            ? []
            : [
                {
                  code: 'seedUnreadable',
                  waar: cel(row, 'seed'),
                  tekst: rows.find((one) => one.row === row)?.cells.seed ?? '',
                },
              ],
        ),
      ],
    };
  };
}
