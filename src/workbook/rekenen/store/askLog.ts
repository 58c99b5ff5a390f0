import { leesSeed } from '../../../calc/rekenen/seed';
import type { Oordeelcode } from '../../../calc/rekenen/oordeel';
import { keuzeVan } from '../../../calc/offerte/keuzewoorden';
import { daySerial } from '../../store/cellText';
import type { PresentTable } from '../../store/presentTable';
import { tableCell } from '../../store/tableCell';
import { askRows, type TableRow } from '../../store/tableRows';
import type { Boekpoging, Rekenschade } from '../rekenboek';
import { pogingkinds } from './pogingkolommen';

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

/** Undefined where it does not say which exercise, or how it went. */
function pogingVan({ cells }: TableRow): Boekpoging | undefined {
  const { seed = '', datum = '', antwoord = '', code = '', hint = '', poging = '' } = cells;
  const template = leesSeed(seed)?.template;
  const oordeel = keuzeVan(cells.oordeel ?? '', pogingkinds.oordeel);
  if (template === undefined || oordeel === undefined) return undefined;
  return {
    template,
    seed,
    antwoord,
    oordeel,
    goed: oordeel === 'goed',
    code: code as Oordeelcode,
    hint: hint !== '',
    poging: Number(poging) || 1,
    datum,
    dag: daySerial(datum) ?? 0,
  };
}

/** Also when somebody sorted the table otherwise. A row whose day cannot be read happened when the one above it did. */
function inVolgorde(pogingen: readonly Boekpoging[]): readonly Boekpoging[] {
  let dag = 0;
  const gedateerd = pogingen.map((poging) => {
    dag = poging.dag || dag;
    return { ...poging, dag };
  });
  return gedateerd.sort((a, b) => a.dag - b.dag);
}
