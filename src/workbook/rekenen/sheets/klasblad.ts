import type { Klascel, Klasoverzicht } from '../../../calc/rekenen/klasoverzicht';
import type { Language } from '../../../calc/text';
import type { AccName, PlannedCell, SheetPlan } from '../../plan';
import { sharedSheet, type SharedColumn, SHARED_HEAD } from '../../sheets/sharedSheet';
import { klasteksten as texts } from '../texts/klasteksten';
import { statustekst } from './voortgangblad';

const NOTHING = '–';
/** What the table of mistakes needs, whatever stands above it. */
const LEAST = [80, 190, 110, 76, 76];

/** The name of a table of a class. */
export const klastabel = (klas: string, deel: 'Klas' | 'Klasfouten'): AccName =>
  `ACC_${deel}_${klas.replace(/[^\p{L}\d]/gu, '_')}`;

/** What the overview says of a student and a cell: "bezig · 4 van 6". */
function klasceltekst(cel: Klascel | undefined, taal: Language): string {
  if (!cel || (cel.status === 'niet gestart' && cel.gemaakt === 0)) return NOTHING;
  return `${statustekst(cel.status, taal)} · ${cel.goed}${texts.van[taal]}${cel.gemaakt}`;
}

/** A class on one sheet: a row for each student, and below it the mistakes that were made most. */
export function klasblad(overzicht: Klasoverzicht, taal: Language): SheetPlan {
  const { klas, cellen, rijen } = overzicht;
  const plan = sharedSheet({
    title: `${texts.klas[taal]} ${klas}`,
    heading: `${texts.klas[taal]} ${klas}`,
    explanation: texts.uitleg[taal],
    table: klastabel(klas, 'Klas'),
    taal,
    columns: [
      text(texts.leerling[taal], 64),
      ...cellen.map((cel) => text(cel, 128)),
      figure(texts.goed[taal]),
      figure(texts.gemaakt[taal]),
    ],
    rows: rijen.map(({ leerling, cellen: gemaakt, goed, gemaakt: aantal }): readonly PlannedCell[] => [
      leerling,
      ...cellen.map((cel) => klasceltekst(gemaakt[cel], taal)),
      goed,
      aantal,
    ]),
  });
  const title = SHARED_HEAD + Math.max(1, rijen.length) + 3;
  const head = title + 2;
  const fouten = foutrijen(overzicht, taal);
  const last = head + fouten.length;
  return {
    ...plan,
    blocks: [
      ...plan.blocks,
      { at: `A${title}`, rows: [[texts.fouten[taal]], [texts.foutenUitleg[taal]]] },
      { at: `A${head + 1}`, rows: fouten },
    ],
    tables: [
      ...(plan.tables ?? []),
      {
        name: klastabel(klas, 'Klasfouten'),
        range: `A${head}:E${last}`,
        columns: (['onderdeel', 'fout', 'code', 'aantal', 'leerlingen'] as const).map((key) => ({
          header: texts[key][taal],
        })),
        style: 'TableStyleLight1',
        banded: true,
        filter: true,
      },
    ],
    styles: [
      ...plan.styles,
      { range: `A${title}`, style: 'section' },
      { range: `A${title + 1}`, style: 'note' },
      { range: `A${head}:C${head}`, style: 'headRemark' },
      { range: `D${head}:E${head}`, style: 'headFigure' },
      { range: `A${head + 1}:C${last}`, style: 'computedText' },
      { range: `B${head + 1}:B${last}`, style: { wrap: true, vertical: 'Top' } },
    ],
    validations: [],
    columnWidths: LEAST.map((points, column) => Math.max(points, plan.columnWidths[column] ?? 0)).concat(
      plan.columnWidths.slice(LEAST.length),
    ),
    ...(plan.page && { page: { ...plan.page, area: plan.page.area.replace(/\d+$/, String(last)), breaks: [title] } }),
    gridLines: false,
  };
}

const text = (header: string, width: number): SharedColumn => ({
  header,
  kind: 'text',
  look: 'computedText',
  headLook: 'headRemark',
  width,
});
const figure = (header: string): SharedColumn => ({
  header,
  kind: 'number',
  look: 'formula',
  headLook: 'headFigure',
  width: 64,
});

/** At least one row, because a table has one. */
function foutrijen({ cellen, fouten }: Klasoverzicht, taal: Language): readonly (readonly PlannedCell[])[] {
  const rows = cellen.flatMap((cel) =>
    (fouten[cel] ?? []).map(({ naam, code, aantal, leerlingen }) => [cel, naam, code, aantal, leerlingen]),
  );
  return rows.length > 0 ? rows : [[NOTHING, texts.geen[taal], null, null, null]];
}
