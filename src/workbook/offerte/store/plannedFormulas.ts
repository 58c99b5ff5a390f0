import { columnName, parseArea } from '../../area';
import type { SheetPlan } from '../../plan';
import { plannedBlocks } from '../../plannedBlocks';
import { bladtitel, type Bladnamen } from '../sheets/bladnamen';
import { internal } from '../sheets/internal';
import { letterColumn } from '../sheets/letterColumns';
import { layoutOf } from '../sheets/letterLayout';
import { letter } from '../sheets/letter';
import { kolomkoppen, kolommen } from '../texts/kolomkoppen';
import type { ReadVersion } from './readVersion';
import { tableName, versionTables, type VersionTable } from './tableNames';

/** Every formula that the sheets of a version ought to hold, as the sheets are now: renamed, moved and grown. */
export interface PlannedFormulas {
  readonly columns: (table: VersionTable, key: string) => string | undefined;
  /** By the name of the cell in its sheet. */
  readonly named: ReadonlyMap<string, string>;
}

export function plannedFormulas(read: ReadVersion): PlannedFormulas {
  const { document, open } = read;
  const { sleutel } = open;
  const bladen: Bladnamen = {
    brief: open.letter?.name ?? bladtitel('brief', sleutel, document.taal),
    intern: open.internal?.name ?? bladtitel('intern', sleutel, document.taal),
  };
  const plans = [letter(document, bladen), internal(document, bladen)];
  const adapt = adapted(read);
  const columns = new Map(
    versionTables.map((table) => {
      const planned = plans.flatMap(({ tables = [] }) => tables).find(({ name }) => name === tableName(table, sleutel));
      const keys: readonly string[] = kolommen(table);
      return [table, new Map(planned?.columns.map(({ formula }, index) => [keys[index] ?? '', formula]))];
    }),
  );
  return {
    columns: (table, key) => {
      const formula = columns.get(table)?.get(key);
      return formula === undefined ? undefined : adapt(formula);
    },
    named: new Map(
      plans.flatMap((plan) => namedFormulas(plan).map(([name, formula]) => [name, adapt(formula)] as const)),
    ),
  };
}

function namedFormulas(plan: SheetPlan): readonly (readonly [string, string])[] {
  const formulas = new Map<string, string>();
  for (const { at, rows } of plannedBlocks(plan)) {
    const corner = parseArea(at);
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (corner && cell !== null && typeof cell === 'object')
          formulas.set(`${columnName(corner.column + c)}${corner.row + r + 1}`, cell.formula);
      }),
    );
  }
  return plan.names.flatMap(({ name, range }) => {
    const formula = formulas.get(range);
    return formula === undefined ? [] : [[name, formula] as const];
  });
}

/** A planned formula with the names of tables and columns, and the rows of the block, that the workbook has now. */
function adapted({ document, block, open: { tables, sleutel } }: ReadVersion): (formula: string) => string {
  const planned = layoutOf(document).block;
  const cells = (['soort', 'groep', 'bedrag'] as const).map((kolom) => {
    const column = `$${letterColumn(kolom)}$`;
    const first = (block?.row ?? planned.first - 1) + 1;
    const last = Math.max(first + planned.last - planned.first, first + (block?.room ?? 1) - 1);
    return [`${column}${planned.first}:${column}${planned.last}`, `${column}${first}:${column}${last}`] as const;
  });
  const renamed = versionTables.flatMap((table) => {
    const present = tables[table];
    if (!present) return [];
    const name = tableName(table, sleutel);
    const koppen = kolomkoppen[table] as Readonly<Record<string, Readonly<Record<'nl' | 'en', string>>>>;
    const headers = new Map(
      [...present.at].map(([key, index]) => [koppen[key]?.[document.taal] ?? key, present.headers[index] ?? key]),
    );
    return [
      { pattern: new RegExp(`${name}(\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\])`, 'g'), present: present.name, headers },
    ];
  });
  return (formula) => {
    const moved = cells.reduce((text, [from, to]) => text.replaceAll(from, to), formula);
    return renamed.reduce(
      (text, { pattern, present, headers }) =>
        text.replace(pattern, (_, columns: string) => present + withHeaders(columns, headers)),
      moved,
    );
  };
}

const withHeaders = (columns: string, headers: ReadonlyMap<string, string>): string =>
  columns.replace(/\[([^[\]#]+)\]/g, (whole, header: string) => {
    const now = headers.get(header);
    return now === undefined ? whole : `[${now.replace(/[[\]#'@]/g, "'$&")}]`;
  });
