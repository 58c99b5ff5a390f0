import { controlepunten, type OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { Aanpassing } from '../../../calc/offerte/offerte';
import type { AccName, PlannedCell } from '../../plan';
import type { CellKind } from '../../store/cellKind';
import { tableKinds } from '../store/tableKinds';
import { internteksten } from '../texts/internteksten';
import { kolomkoppen } from '../texts/kolomkoppen';
import { columnName } from '../../area';
import { costLines, type InternalTable, type TablePlace } from './internalLayout';
import { headOf, lookOf } from './kindLooks';
import { kindValidation } from '../../sheets/kindValidation';
import { plannedInput } from '../../store/plannedInput';
import type { SheetPart } from '../../sheets/sheetParts';
import { staffelcodes } from './staffelcodes';
import { tableFormats } from './tableFormats';

/** A row of a table as texts by what its columns hold. */
type Row = Readonly<Record<string, string | undefined>>;

/** What the tables of the internal sheet hold of a document. */
export function internalRows(document: OfferteDocument): Readonly<Record<InternalTable, readonly Row[]>> {
  const { kortingen = [], toeslagen = [], intern } = document;
  return {
    kosten: costLines(document).map(({ id, kostprijs }) => ({ regel: id, kostprijs })),
    rondes: intern.rondes.map((ronde): Row => ({ ...ronde })),
    staffels: staffelcodes(document.regels).staffels.flatMap(({ code, staffel: { methode, treden } }) =>
      treden.map((trede): Row => ({ staffel: code, methode, ...trede })),
    ),
    aanpassingen: [
      ...kortingen.map((korting) => aanpassingRow('korting', korting)),
      ...toeslagen.map((toeslag) => aanpassingRow('toeslag', toeslag)),
    ],
    controles: controlepunten.map((punt): Row => {
      const controle = intern.controles.find((each) => each.punt === punt);
      return controle ? { ...controle, akkoord: controle.akkoord ? 'ja' : '' } : { punt };
    }),
  };
}

const aanpassingRow = (soort: string, { omschrijving, percentage, bedrag, btw }: Aanpassing): Row => ({
  soort,
  omschrijving,
  percentage,
  bedrag,
  btwSoort: btw?.categorie,
  btw: btw?.tarief,
});

/** One table with its heading, its rows and what may be typed in them. */
export function internalTable(
  table: InternalTable,
  { heading, head, first, last }: TablePlace,
  name: AccName,
  rows: readonly Row[],
  formulas: Readonly<Record<string, string | undefined>>,
  taal: OfferteDocument['taal'],
): SheetPart {
  const kinds = Object.entries(tableKinds[table]) as readonly (readonly [string, CellKind | 'formula'])[];
  const koppen = kolomkoppen[table] as Readonly<Record<string, Readonly<Record<OfferteDocument['taal'], string>>>>;
  const end = columnName(kinds.length - 1);
  const column = (index: number) => `${columnName(index)}${first}:${columnName(index)}${last}`;
  const cells = (row: Row): readonly PlannedCell[] =>
    kinds.map(([key, kind]) => (kind === 'formula' ? null : plannedInput(row[key], kind, taal)));
  return {
    blocks: [
      { at: `A${heading}`, rows: [[internteksten[table][taal]]] },
      ...(rows.length > 0 ? [{ at: `A${first}`, rows: rows.map(cells) }] : []),
    ],
    tables: [
      {
        name,
        range: `A${head}:${end}${last}`,
        columns: kinds.map(([key]) => {
          const formula = formulas[key];
          return { header: koppen[key]?.[taal] ?? key, ...(formula === undefined ? {} : { formula }) };
        }),
        style: 'TableStyleLight1',
        banded: true,
        filter: false,
      },
    ],
    styles: [
      { range: `A${heading}`, style: 'section' },
      { range: `A${head}:${end}${head}`, style: 'head' },
      ...kinds.map(([key, kind], index) => ({ range: `${columnName(index)}${head}`, style: headOf(key, kind) })),
      ...kinds.map(([key, kind], index) => ({ range: column(index), style: lookOf(key, kind) })),
      ...kinds.flatMap(([key], index) =>
        key === 'letOp'
          ? [{ range: column(index), style: { color: '#9C0006', bold: true as const, align: 'Left' as const } }]
          : [],
      ),
    ],
    formats: kinds.flatMap(([key, kind], index) => {
      const format = tableFormats(key, kind);
      return format === undefined ? [] : [{ range: column(index), format }];
    }),
    validations: kinds.flatMap(([, kind], index) =>
      kind === 'formula' ? [] : (kindValidation(column(index), kind, taal) ?? []),
    ),
  };
}
