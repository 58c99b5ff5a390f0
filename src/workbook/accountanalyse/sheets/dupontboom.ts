import type { Jaarpost } from '../../../calc/accountanalyse/account';
import type { Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { postensom } from '../../../calc/blok/argument';
import type { Language } from '../../../calc/text';
import { columnName } from '../../area';
import type { PlannedCell } from '../../plan';
import type { SheetPart } from '../../sheets/sheetParts';
import { grafiekteksten as texts } from '../texts/grafiekteksten';
import { fixedCell, type Accountcellen } from './accountcellen';
import { figureInWords } from './figureInWords';
import { PLACE_LETTERS } from './grafiekIndeling';
import { jaarplaatsen } from './jaarIndeling';
import { placeOfLast, yearKey } from './jaarsleutel';
import { quotedText } from './quotedText';

interface Tak {
  readonly label: keyof typeof texts;
  readonly diepte: number;
  readonly format: string;
  readonly cel: (cells: Accountcellen, kolom: number) => string;
}
const ratio =
  (sleutel: Kengetalsleutel): Tak['cel'] =>
  (cells, kolom) =>
    fixedCell(cells, { soort: 'kengetal', sleutel, kolom });
const post = (cells: Accountcellen, soort: Jaarpost, kolom: number) =>
  fixedCell(cells, { soort: 'post', post: soort, kolom });

const takken: readonly Tak[] = [
  { label: 'boomRtv', diepte: 0, format: '0.0%', cel: ratio('dupont.rtv') },
  { label: 'boomMarge', diepte: 1, format: '0.0%', cel: ratio('dupont.marge') },
  {
    label: 'boomEbit',
    diepte: 2,
    format: '#,##0',
    cel: (cells, kolom) => {
      const { plus = [], min = [] } = postensom('ebit') ?? {};
      const cellOf = (soort: Jaarpost) => post(cells, soort, kolom);
      const [added, less] = [plus.map(cellOf), min.map(cellOf)];
      const all = [...added, ...less];
      return `IF(COUNT(${all.join(',')})=${all.length},${[added.join('+'), ...less].join('-')},"")`;
    },
  },
  { label: 'boomOmzet', diepte: 2, format: '#,##0', cel: (cells, kolom) => post(cells, 'omzet', kolom) },
  { label: 'boomOmloop', diepte: 1, format: '0.00', cel: ratio('dupont.omloop') },
  { label: 'boomOmzet', diepte: 2, format: '#,##0', cel: (cells, kolom) => post(cells, 'omzet', kolom) },
  {
    label: 'boomVermogen',
    diepte: 2,
    format: '#,##0',
    cel: (cells, kolom) => fixedCell(cells, { soort: 'totaal', totaal: 'totaalPassiva', kolom }),
  },
];
/** The labels are long: the years stand where the charts do. */
const FIRST_YEAR = 6;
const yearColumn = (kolom: number) => columnName(FIRST_YEAR + kolom);
export const DUPONT_ROWS = takken.length + 2;

/** The tree of DuPont as a table, under the sentence that says what it shows. */
export function dupontboom(sentence: number, cells: Accountcellen, taal: Language): SheetPart {
  const [head, first] = [sentence + 1, sentence + 2];
  const last = first + takken.length - 1;
  const [from, to] = [yearColumn(0), yearColumn(jaarplaatsen.length - 1)];
  return {
    blocks: [
      { at: `A${sentence}`, rows: [[{ formula: `=${dupontzin(head, taal)}` }]] },
      { at: `A${head}`, rows: [[texts.dupont[taal]]] },
      {
        at: `${from}${head}`,
        rows: [
          jaarplaatsen.map((kolom): PlannedCell => {
            const cell = fixedCell(cells, { soort: 'jaar', kolom });
            return { formula: `=IF(${cell}="","",${cell})` };
          }),
          ...takken.map(({ cel }) =>
            jaarplaatsen.map((kolom): PlannedCell => {
              const cell = cel(cells, kolom);
              const missing = `IF(${yearColumn(kolom)}$${head}="","",${quotedText(texts.nb[taal])})`;
              return { formula: `=IF(ISNUMBER(${cell}),${cell},${missing})` };
            }),
          ),
        ],
      },
      { at: `A${first}`, rows: takken.map(({ label }) => [texts[label][taal]]) },
      { at: placeAt(head), rows: [[{ formula: `=${lastPlace(head)}` }]] },
    ],
    styles: [
      { range: `A${sentence}`, style: { bold: true, color: '#1F3864' } },
      { range: `A${head}:${to}${head}`, style: 'head' },
      { range: placeAt(head), style: 'note' },
      { range: `${from}${head}:${to}${head}`, style: 'headFigure' },
      { range: `${from}${first}:${to}${last}`, style: 'link' },
      ...takken.map(({ diepte }, index) => ({
        range: `A${first + index}`,
        style: diepte === 0 ? { bold: true as const } : { indent: 2 * diepte },
      })),
      {
        range: `A${first}:${to}${last}`,
        style: {
          borders: { insideHorizontal: { line: 'hair', color: '#BFBFBF' }, bottom: { line: 'thin', color: '#1F4E79' } },
        },
      },
    ],
    formats: takken.map(({ format }, index) => ({ range: `${from}${first + index}:${to}${first + index}`, format })),
  };
}

/** Of the last year that the return is known of. */
function dupontzin(head: number, taal: Language): string {
  const say = (key: keyof typeof texts) => quotedText(texts[key][taal]);
  const at = (row: number) =>
    `INDEX(${yearColumn(0)}${row}:${yearColumn(jaarplaatsen.length - 1)}${row},${placeAt(head)})`;
  const words = [
    say('rentabiliteit'),
    say('is'),
    figureInWords(at(head + 1), 'fractie', taal),
    say('in'),
    at(head),
    say('marge'),
    figureInWords(at(head + 2), 'fractie', taal),
    say('maal'),
    figureInWords(at(head + 5), 'keerPerJaar', taal),
    '"."',
  ];
  return `IF(${placeAt(head)}=0,${say('rentabiliteit')}&${say('nietBekend')},${words.join('&')})`;
}

/** Beside the page: which year that is, as a place from one. */
const placeAt = (head: number): string => `${PLACE_LETTERS.last}${head}`;

const lastPlace = (head: number): string =>
  placeOfLast(
    (kolom) => yearKey(`${yearColumn(kolom)}${head}`, kolom),
    (kolom) => `ISNUMBER(${yearColumn(kolom)}${head + 1})`,
  );
