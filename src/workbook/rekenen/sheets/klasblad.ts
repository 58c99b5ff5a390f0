import type { Klascel, Klasoverzicht } from '../../../calc/rekenen/klasoverzicht';
import type { Language } from '../../../calc/text';
import { columnName } from '../../area';
import type { AccName, PlannedCell, SheetPlan } from '../../plan';
import type { PlannedPage } from '../../plannedPage';
import { sharedSheet, type SharedColumn, SHARED_HEAD } from '../../sheets/sharedSheet';
import { klasteksten as texts } from '../texts/klasteksten';
import { statustekst } from './voortgangblad';

const NOTHING = '–';
/** What the table of mistakes needs, whatever stands above it: the longest name of a mistake on one line. */
const LEAST = [80, 280, 110, 76, 76];

/** The name of a table of a class. */
export const klastabel = (klas: string, deel: 'Klas' | 'Klasfouten'): AccName =>
  `ACC_${deel}_${klas.replace(/[^\p{L}\d]/gu, '_')}`;

/** What the overview says of a student and a cell: "bezig · 4 van 6". */
function klasceltekst(cel: Klascel | undefined, taal: Language): string {
  if (!cel) return NOTHING;
  if (cel.status === 'niet gestart' && cel.gemaakt === 0)
    return cel.onleesbaar > 0 ? texts.nietLeesbaar[taal] : NOTHING;
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
      ...cellen.map((cel) => text(cel, 136)),
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
      { at: 'A3', rows: [[texts.lijstUitleg[taal]]] },
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
      { range: 'A3', style: 'note' },
      { range: `A${title}`, style: 'section' },
      { range: `A${title + 1}`, style: 'note' },
      { range: `A${head}:C${head}`, style: 'headRemark' },
      { range: `D${head}:E${head}`, style: 'headFigure' },
      { range: `A${head + 1}:C${last}`, style: 'computedText' },
      { range: `D${head + 1}:E${last}`, style: 'formula' },
    ],
    validations: [],
    columnWidths: LEAST.map((points, column) => Math.max(points, plan.columnWidths[column] ?? 0)).concat(
      plan.columnWidths.slice(LEAST.length),
    ),
    ...(plan.page && { page: papier(plan.page, Math.max(cellen.length + 3, LEAST.length)) }),
    gridLines: false,
  };
}

/** Both tables grow, and they have different heads: none of these is repeated. */
function papier({ orientation, margins, footer }: PlannedPage, columns: number): PlannedPage {
  return { orientation, margins, footer, area: `A:${columnName(columns - 1)}`, breaks: [] };
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
