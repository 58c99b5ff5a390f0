import type { Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import type { Language } from '../../../calc/text';
import { units } from '../../../calc/units';
import type { SheetPart } from '../../sheets/sheetParts';
import { kengetalteksten as texts } from '../texts/kengetalteksten';
import { jaarplaatsen } from './jaarIndeling';
import { DUPONT_HEADING, KENGETAL_ROWS, letter, ratioCell, yearLetter } from './kengetalIndeling';
import { quotedText } from './quotedText';

/** A row of the decomposition: a ratio as it stands above, or what two rows of this block come to together. */
interface Ontleding {
  readonly label: keyof typeof texts;
  readonly ratio?: Kengetalsleutel;
  /** Places of rows in this block, from zero. */
  readonly som?: readonly [number, '+' | '-', number];
  readonly unit?: 'keerPerJaar';
  readonly uitleg?: keyof typeof texts;
  readonly isUitkomst?: true;
}

const rijen: readonly (Ontleding | undefined)[] = [
  { label: 'marge', ratio: 'dupont.marge', uitleg: 'margeUitleg' },
  { label: 'omloop', ratio: 'dupont.omloop', unit: 'keerPerJaar', uitleg: 'omloopUitleg' },
  { label: 'product', ratio: 'dupont.rtv', isUitkomst: true },
  { label: 'rtv', ratio: 'rtv' },
  { label: 'rtvVerschil', som: [3, '-', 2], uitleg: 'verschilUitleg' },
  undefined,
  { label: 'rtv', ratio: 'rtv' },
  { label: 'rvv', ratio: 'rvv' },
  { label: 'hefboommarge', som: [6, '-', 7], uitleg: 'hefboomUitleg' },
  { label: 'hefboom', ratio: 'hefboomeffect' },
  { label: 'revVoor', som: [6, '+', 9], isUitkomst: true },
  { label: 'rev', ratio: 'rev' },
  { label: 'belasting', som: [10, '-', 11], uitleg: 'belastingUitleg' },
];
const FIRST = DUPONT_HEADING + 2;
export const DUPONT_LAST = FIRST + rijen.length - 1;

/** What the return on total capital and that on equity are made of, below the ratios. */
export function dupontdeel(taal: Language): SheetPart {
  const head = FIRST - 1;
  const [first, last] = [yearLetter(0), yearLetter(jaarplaatsen.length - 1)];
  const present = rijen.flatMap((rij, index) => (rij ? [{ ...rij, row: FIRST + index }] : []));
  return {
    blocks: [
      { at: `A${DUPONT_HEADING}`, rows: [[texts.ontleding[taal]]] },
      {
        at: `${first}${head}`,
        rows: [
          [
            ...jaarplaatsen.map((kolom) => ({ formula: `=${yearLetter(kolom)}$${KENGETAL_ROWS.head}` })),
            texts.zoLeesJeDit[taal],
          ],
        ],
      },
      ...present.flatMap(({ label, row, uitleg, ...rij }) => [
        { at: `A${row}`, rows: [[texts[label][taal]]] },
        { at: `${first}${row}`, rows: [jaarplaatsen.map((kolom) => ({ formula: `=${formulaOf(rij, kolom, taal)}` }))] },
        ...(uitleg ? [{ at: `${letter('verschil')}${row}`, rows: [[texts[uitleg][taal]]] }] : []),
      ]),
    ],
    merged: present.flatMap(({ uitleg, row }) => (uitleg ? [explanation(row)] : [])),
    styles: [
      { range: `A${DUPONT_HEADING}`, style: 'section' },
      { range: `A${head}:${letter('oordeel')}${head}`, style: 'head' },
      { range: `${first}${head}:${last}${head}`, style: 'headFigure' },
      { range: `${letter('verschil')}${head}`, style: 'headRemark' },
      { range: `${first}${FIRST}:${last}${DUPONT_LAST}`, style: 'formula' },
      { range: `A${FIRST}:${last}${DUPONT_LAST}`, style: { vertical: 'Center' } },
      ...present.flatMap(({ uitleg, row }) =>
        uitleg
          ? [
              {
                range: explanation(row),
                style: { color: '#595959', wrap: true as const, align: 'Left' as const, vertical: 'Center' as const },
              },
            ]
          : [],
      ),
      ...present.flatMap(({ isUitkomst, row }) =>
        isUitkomst
          ? [
              {
                range: `A${row}:${last}${row}`,
                style: { bold: true as const, borders: { top: { line: 'thin' as const, color: '#1F4E79' } } },
              },
            ]
          : [],
      ),
    ],
    formats: present.map(({ unit, row }) => ({
      range: `${first}${row}:${last}${row}`,
      format: unit === undefined ? '0.00%' : units[unit].format,
    })),
    rowHeights: present.flatMap(({ uitleg, row }) => (uitleg ? [{ rows: `${row}:${row}`, points: 45 }] : [])),
  };
}

const explanation = (row: number): string => `${letter('verschil')}${row}:${letter('oordeel')}${row}`;

function formulaOf({ ratio, som }: Pick<Ontleding, 'ratio' | 'som'>, kolom: number, taal: Language): string {
  if (ratio !== undefined) return ratioCell(ratio, kolom);
  const [one, sign, other] = som as NonNullable<typeof som>;
  const cell = (index: number) => `${yearLetter(kolom)}${FIRST + index}`;
  const nothing = `IF(${yearLetter(kolom)}$${KENGETAL_ROWS.head}="","",${quotedText(texts.nb[taal])})`;
  return `IF(COUNT(${cell(one)},${cell(other)})=2,${cell(one)}${sign}${cell(other)},${nothing})`;
}
