import type { OfferteDocument, Registerrij } from '../../../calc/offerte/offertedocument';
import { askBlock, type ReadBlock } from './askBlock';
import { askFields, type ReadField } from './askFields';
import { documentOf } from './documentOf';
import { sheetsOf, type OpenVersion } from './openVersion';
import { givenIds, type GivenId } from './regelIds';
import { kostprijzenOf, regelOf, staffelsOf } from './regelsOf';
import { registerrijOf } from './registerrijOf';
import { tableKinds } from './tableKinds';
import type { VersionTable } from './tableNames';
import { askRows, type CellDamage, type TableRow, type TableRows } from '../../store/tableRows';
import type { Veld } from '../veld';

/** A line with the row of the table that it stands in. */
export interface ReadRegel extends GivenId {
  /** From the top of the table. */
  readonly row: number;
  /** What stands in the cell for the id. */
  readonly written: string;
  readonly cells: TableRow['cells'];
}

/** Everything that the sheets of one version hold. */
export interface ReadVersion {
  readonly open: OpenVersion;
  readonly document: OfferteDocument;
  /** The same with other contents of single cells. */
  readonly documentWith: (changed: ReadonlyMap<Veld, string>) => OfferteDocument;
  readonly regels: readonly ReadRegel[];
  readonly fields: ReadonlyMap<Veld, ReadField>;
  readonly rows: Readonly<Record<VersionTable, TableRows>>;
  /** The rows of the register that are of this version: one, when all is well. */
  readonly register: readonly RegisterRow[];
  readonly block: ReadBlock | undefined;
}
export interface RegisterRow {
  readonly row: number;
  readonly rij: Registerrij;
  readonly damage: readonly CellDamage[];
}

const NOTHING: TableRows = { rows: [], damage: [] };

/** One sync, however long the offerte is. Formulas are looked at when asked: that is for who looks for damage. */
export async function readVersion(open: OpenVersion, alsoFormulas = false): Promise<ReadVersion> {
  const { context, tables, sleutel, setting } = open;
  const ask = (name: keyof typeof tableKinds) => {
    const table = tables[name];
    return table ? askRows(table, tableKinds[name], alsoFormulas && !table.sheet.isProtected) : () => NOTHING;
  };
  const asked = {
    regels: ask('regels'),
    aanpassingen: ask('aanpassingen'),
    staffels: ask('staffels'),
    kosten: ask('kosten'),
    rondes: ask('rondes'),
    controles: ask('controles'),
  };
  const register = ask('offertes');
  const askedFields = askFields(sheetsOf(open));
  const askedBlock = askBlock(open);
  await context.sync();

  const rows = {
    regels: asked.regels(),
    aanpassingen: asked.aanpassingen(),
    staffels: asked.staffels(),
    kosten: asked.kosten(),
    rondes: asked.rondes(),
    controles: asked.controles(),
  };
  const fields = askedFields();
  const kostprijzen = kostprijzenOf(rows.kosten.rows);
  const staffels = staffelsOf(rows.staffels.rows);
  const regels = regelsWithIds(rows.regels.rows, rows.kosten.rows);
  const documentWith = (changed: ReadonlyMap<Veld, string>): OfferteDocument =>
    documentOf({
      sleutel: { nummer: sleutel.nummer, versie: sleutel.versie },
      taal: setting?.taal ?? 'nl',
      field: (veld) => changed.get(veld) ?? fields.get(veld)?.text ?? '',
      regels: regels.map(({ cells, id, copyOf }) =>
        regelOf(cells, id, staffels, kostprijzen.get(id) ?? kostprijzen.get(copyOf ?? '')),
      ),
      aanpassingen: rows.aanpassingen.rows,
      rondes: rows.rondes.rows,
      controles: rows.controles.rows,
    });
  return {
    open,
    rows,
    fields,
    regels,
    block: askedBlock(),
    register: registerRows(register()).filter(
      ({ rij }) => rij.nummer === sleutel.nummer && rij.versie === sleutel.versie,
    ),
    document: documentWith(new Map()),
    documentWith,
  };
}

export function regelsWithIds(regels: readonly TableRow[], kosten: readonly TableRow[]): readonly ReadRegel[] {
  const ids = givenIds(
    regels.map(({ cells }) => cells.regel ?? ''),
    kosten.map(({ cells }) => cells.regel ?? ''),
  );
  return regels.map(({ row, cells }, index) => ({
    ...(ids[index] as GivenId),
    row,
    cells,
    written: cells.regel ?? '',
  }));
}

export const registerRows = ({ rows, damage }: TableRows): readonly RegisterRow[] =>
  rows.map((one) => ({
    row: one.row,
    rij: registerrijOf(one),
    damage: damage.filter(({ row }) => row === one.row),
  }));
