import { beheersing, type Beheersing } from '../../../calc/rekenen/beheersing';
import { celVan, celVanSjabloon, domeinen, niveaus } from '../../../calc/rekenen/cel';
import type { Language } from '../../../calc/text';
import { columnName } from '../../area';
import type { PlannedCell, SheetPlan } from '../../plan';
import type { CellStyle } from '../../styles';
import { plannedInput } from '../../store/plannedInput';
import type { Boekpoging, Leerling } from '../rekenboek';
import { pogingenVan } from '../store/leerlingVan';
import { pogingcellen } from '../store/pogingcellen';
import { pogingkinds, pogingkolommen, POGINGENTABEL } from '../store/pogingkolommen';
import { beheersingteksten, domeinteksten } from '../texts/beheersingteksten';
import { opgaventeksten } from '../texts/opgaventeksten';
import { voortgangteksten as texts } from '../texts/voortgangteksten';

/** The rows of the matrix in the dossier, the highest level first. */
const levels = [...niveaus].reverse();
const HEAD = 5;
const FIRST = HEAD + 1;
const LAST = HEAD + levels.length;
const LOG_TITLE = LAST + 2;
/** The head of the table of attempts. */
const LOG_HEAD = LOG_TITLE + 2;

const NOT_ASKED = '–';
const EDGE = { line: 'thin', color: '#BFBFBF' } as const;
const looks = {
  cel: { align: 'Left', indent: 1, vertical: 'Center', wrap: true },
  raster: { borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, insideHorizontal: EDGE } },
  leeg: { fill: '#E7E6E6', color: '#595959', align: 'Center' },
  niveau: { bold: true, vertical: 'Center' },
} as const satisfies Record<string, CellStyle>;

/** What the matrix says of a cell. */
export const statustekst = (status: Beheersing, taal: Language): string => beheersingteksten[status][taal];

/** How far a student is with every cell of the dossier's matrix, and below it all attempts. */
export function voortgangblad(
  { klas, leerling }: Leerling,
  pogingen: readonly Boekpoging[],
  taal: Language,
): SheetPlan {
  const end = columnName(pogingkolommen.length - 1);
  const lastLog = LOG_HEAD + Math.max(1, pogingen.length);
  const grey = levels.flatMap((niveau, row) =>
    domeinen.flatMap((domein, column) => (celVan(niveau, domein) ? [] : [`${columnName(column + 1)}${FIRST + row}`])),
  );
  return {
    title: texts.blad[taal],
    blocks: [
      { at: 'A1', rows: [[texts.titel[taal]], [texts.legenda[taal]]] },
      { at: 'A3', rows: [[opgaventeksten.klas[taal], klas, opgaventeksten.leerling[taal], leerling]] },
      { at: `A${HEAD}`, rows: matrix(pogingenVan(pogingen, { klas, leerling }), taal) },
      { at: `A${LOG_TITLE}`, rows: [[texts.pogingen[taal]], [texts.pogingenUitleg[taal]]] },
      ...(pogingen.length > 0
        ? [{ at: `A${LOG_HEAD + 1}`, rows: pogingen.map((poging) => pogingrij(poging, taal)) }]
        : []),
    ],
    tables: [
      {
        name: POGINGENTABEL,
        range: `A${LOG_HEAD}:${end}${lastLog}`,
        columns: pogingkolommen.map(({ headers }) => ({ header: headers[taal === 'nl' ? 0 : 1] })),
        style: 'TableStyleLight1',
        banded: true,
        filter: true,
      },
    ],
    styles: [
      { range: 'A1', style: 'title' },
      { range: 'A2', style: 'note' },
      { range: 'A3:D3', style: { bold: true, align: 'Left' } },
      { range: `A${HEAD}:E${HEAD}`, style: 'head' },
      { range: `A${HEAD}:E${HEAD}`, style: { wrap: true, vertical: 'Center' } },
      { range: `A${FIRST}:E${LAST}`, style: looks.cel },
      { range: `A${FIRST}:E${LAST}`, style: looks.raster },
      { range: `A${FIRST}:A${LAST}`, style: looks.niveau },
      ...grey.map((range) => ({ range, style: looks.leeg })),
      { range: `A${LOG_TITLE}`, style: 'section' },
      { range: `A${LOG_TITLE + 1}`, style: 'note' },
      { range: `A${LOG_HEAD}:${end}${LOG_HEAD}`, style: 'headRemark' },
      { range: `A${LOG_HEAD + 1}:${end}${lastLog}`, style: 'computedText' },
    ],
    formats: [{ range: `A${LOG_HEAD + 1}:A${lastLog}`, format: 'd-m-yyyy' }],
    columnWidths: [80, 120, 120, 170, 130, 80, 130, 110, 64],
    rowHeights: [
      { rows: `${HEAD}:${HEAD}`, points: 34 },
      { rows: `${FIRST}:${LAST}`, points: 34 },
    ],
    gridLines: false,
    names: [],
    page: {
      orientation: 'landscape',
      // The log grows.
      area: `A:${end}`,
      titleRows: `${LOG_HEAD}:${LOG_HEAD}`,
      margins: { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 },
      footer: { right: '&P / &N' },
      breaks: [],
    },
    select: `A${FIRST}`,
  };
}

function matrix(pogingen: readonly Boekpoging[], taal: Language): PlannedCell[][] {
  return [
    [texts.niveau[taal], ...domeinen.map((domein) => domeinteksten[domein][taal])],
    ...levels.map((niveau) => [
      niveau,
      ...domeinen.map((domein) => {
        const cel = celVan(niveau, domein);
        if (!cel) return NOT_ASKED;
        return statustekst(beheersing(pogingen.filter(({ template }) => celVanSjabloon(template) === cel)), taal);
      }),
    ]),
  ];
}

function pogingrij(poging: Boekpoging, taal: Language): PlannedCell[] {
  const cells = pogingcellen(poging);
  return pogingkolommen.map(({ key }) => plannedInput(cells[key], pogingkinds[key], taal));
}
