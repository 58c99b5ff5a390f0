import type { Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { kengetallabel } from '../../../calc/accountanalyse/kengetallabel';
import { kengetalplaatsen } from '../../../calc/accountanalyse/kengetalsleutels';
import { groups } from '../../../calc/groups';
import type { Language } from '../../../calc/text';
import { units, type UnitName } from '../../../calc/units';
import { definitionInWords } from '../../definitionInWords';
import { emptyStaysEmpty } from '../../emptyStaysEmpty';
import type { PlannedCell } from '../../plan';
import type { SheetPart } from '../../sheets/sheetParts';
import { kengetalteksten as texts } from '../texts/kengetalteksten';
import { fieldCell, fixedCell, postsOfYears, yearCell, yearCells, type Accountcellen } from './accountcellen';
import { bereiknamen } from './accountnamen';
import { jaarplaatsen } from './jaarIndeling';
import { placeOfLast, yearKey } from './jaarsleutel';
import {
  BLOCK_CELL,
  KENGETAL_ROWS,
  inRatios,
  letter,
  outcomeAt,
  outcomeOf,
  placeBeforeCell,
  PLACES_BEFORE,
  ratioRow,
  RATIOS_SHOWN,
  YEAR_KEYS,
  yearKeyCell,
  yearLetter,
} from './kengetalIndeling';
import { normcellen } from './kengetalNormen';
import { kengetalopmaak } from './kengetalOpmaak';
import { opmerkingcellen } from './kengetalOpmerking';
import type { Normverwijzing } from './normverwijzing';
import { quotedText } from './quotedText';

/** What the sheet with the ratios is made from. */
export interface Kengetalbron {
  readonly cells: Accountcellen;
  readonly normen: Normverwijzing;
  readonly taal: Language;
}

/** A row for each ratio: what is read on the left of what is computed. */
export function kengetalTabelblad(bron: Kengetalbron): SheetPart {
  const { taal } = bron;
  const { head } = KENGETAL_ROWS;
  return {
    blocks: [
      { at: `A${head}`, rows: [headOf(bron)] },
      { at: `A${head + 1}`, rows: kengetalplaatsen.map((plaats, index) => ratioCells(plaats, index, bron)) },
      { at: `${letter('sleutel')}${KENGETAL_ROWS.legend}`, rows: [[texts.berekening[taal]]] },
      { at: `${letter('sleutel')}${KENGETAL_ROWS.sleutels}`, rows: yearRows(bron) },
      { at: BLOCK_CELL, rows: [[{ formula: blockFormula(bron) }]] },
    ],
    names: [
      { name: bereiknamen.kengetallen, range: RATIOS_SHOWN, scope: 'sheet' },
      { name: bereiknamen.kengetalblok, range: BLOCK_CELL, scope: 'sheet' },
      { name: bereiknamen.grenzen, range: inRatios('grens1', 'grens3'), scope: 'sheet' },
    ],
    ...kengetalopmaak(),
    formats: kengetalplaatsen.flatMap((plaats) => formatsOf(plaats)),
  };
}

/** Which columns hold a year, and where the year before it stands, as KENGETALLEN looks for it. */
function yearRows({ cells, taal }: Kengetalbron): readonly (readonly PlannedCell[])[] {
  const before = (kolom: number) => `(INT(${YEAR_KEYS}/10)=INT(${yearKeyCell(kolom)}/10)-1)`;
  return [
    [
      texts.jaarplaats[taal],
      ...jaarplaatsen.map((kolom): PlannedCell => ({ formula: `=${yearKey(yearCell(cells, kolom), kolom)}` })),
    ],
    [
      texts.jaarErvoor[taal],
      ...jaarplaatsen.map((kolom): PlannedCell => ({
        formula: `=IF(SUMPRODUCT(--${before(kolom)})=1,SUMPRODUCT(${before(kolom)}*MOD(${YEAR_KEYS},10)),0)`,
      })),
    ],
  ];
}

/** The one call that computes all ratios. */
function blockFormula({ cells }: Kengetalbron): string {
  const figures = emptyStaysEmpty(postsOfYears(cells, 'immaterieleVasteActiva', 'fte'));
  return `=ACCOUNT.KENGETALLEN(${figures},${emptyStaysEmpty(fieldCell(cells, 'btwTarief'))},${emptyStaysEmpty(yearCells(cells))})`;
}

function headOf({ cells, taal }: Kengetalbron): readonly PlannedCell[] {
  const years = jaarplaatsen.map((kolom): PlannedCell => {
    const cell = fixedCell(cells, { soort: 'jaar', kolom });
    return { formula: `=IF(${cell}="","",${cell})` };
  });
  const numbered = (text: string) => [1, 2, 3].map((number) => `${text}${number}`);
  const texten = (keys: readonly (keyof typeof texts)[]) => keys.map((key) => texts[key][taal]);
  return [
    ...texten(['groep', 'kengetal']),
    ...years,
    ...texten(['verschil', 'richting', 'oordeel', 'norm', 'bron', 'definitie', 'opmerking']),
    null,
    texts.sleutel[taal],
    ...jaarplaatsen.map((kolom): PlannedCell => ({ formula: `=${yearLetter(kolom)}${KENGETAL_ROWS.head}` })),
    ...texten(['plaats', 'laatste', 'band']),
    ...numbered(texts.standaardgrens[taal]),
    texts.normrij[taal],
    ...numbered(texts.branchegrens[taal]),
    ...numbered(texts.grens[taal]),
    ...texten(['zonderBegin', 'jaren', 'trendVan', 'trendNaar']),
  ];
}

type Plaats = (typeof kengetalplaatsen)[number];

export const unitOf = ({ definition, cel }: Pick<Plaats, 'definition' | 'cel'>): UnitName =>
  definition.result.cells?.[cel]?.unit ?? definition.result.unit;

function ratioCells(plaats: Plaats, index: number, bron: Kengetalbron): readonly PlannedCell[] {
  const { sleutel, definition } = plaats;
  const { cells, taal } = bron;
  const row = ratioRow(sleutel);
  const unit = unitOf(plaats);
  const isFirstOfGroup = kengetalplaatsen[index - 1]?.definition.group !== definition.group;
  const outcome = jaarplaatsen.map((kolom) => outcomeOf(sleutel, kolom));
  const shown = outcome.map((cell, kolom): PlannedCell => {
    const missing = `IF(${yearCell(cells, kolom)}="","",${quotedText(texts.nb[taal])})`;
    return { formula: `=IF(ISNUMBER(${cell}),${cell},IF(ISERROR(${cell}),${cell},${missing}))` };
  });
  const norm = normcellen(sleutel, unit, bron);
  const remark = opmerkingcellen(sleutel, cells, taal);
  const [place, van, naar] = [`${letter('plaats')}${row}`, `${letter('van')}${row}`, `${letter('naar')}${row}`];
  const [oud, nieuw] = [outcomeAt(sleutel, van), outcomeAt(sleutel, naar)];
  return [
    isFirstOfGroup ? groups[definition.group][taal] : null,
    labelOf(plaats, unit, taal),
    ...shown,
    { formula: `=IF(${naar}=0,${quotedText(texts.nb[taal])},${nieuw}-${oud})` },
    { formula: `=IF(${naar}=0,"",${directionOf(unit, taal)(oud, nieuw)})` },
    norm.oordeel,
    norm.norm,
    norm.bron,
    wordsOf(plaats, taal),
    remark.opmerking,
    null,
    sleutel,
    ...outcome.map(() => null),
    { formula: `=${placeOfLast(yearKeyCell, (kolom) => `ISNUMBER(${outcomeOf(sleutel, kolom)})`)}` },
    { formula: `=IF(${place}=0,"",${outcomeAt(sleutel, place)})` },
    norm.band,
    ...norm.grenzen,
    remark.zonderBegin,
    remark.jaren,
    { formula: `=IF(${naar}=0,0,INDEX(${PLACES_BEFORE},${naar}))` },
    { formula: `=${placeOfLast(yearKeyCell, (kolom) => hasPair(sleutel, kolom))}` },
  ];
}

/** Whether a ratio is known of a year and of the year before it. */
function hasPair(sleutel: Kengetalsleutel, kolom: number): string {
  const before = placeBeforeCell(kolom);
  return `IF(${before}=0,FALSE,COUNT(${outcomeOf(sleutel, kolom)},${outcomeAt(sleutel, before)})=2)`;
}

/** A difference that disappears in the rounding of what is shown is no movement. */
const directionOf =
  (unit: UnitName, taal: Language) =>
  (from: string, to: string): string => {
    const { format } = units[unit];
    const places = (/\.(0+)/.exec(format)?.[1]?.length ?? 0) + (format.includes('%') ? 2 : 0);
    const [equal, rises, falls] = [texts.gelijk, texts.stijgt, texts.daalt].map((text) => quotedText(text[taal]));
    return `IF(ROUND(${to},${places})=ROUND(${from},${places}),${equal},IF(${to}>${from},${rises},${falls}))`;
  };

function labelOf({ sleutel }: Plaats, unit: UnitName, taal: Language): string {
  const label = kengetallabel(sleutel)[taal];
  return unit === 'dagen' ? `${label} (${units.dagen.text[taal]})` : label;
}

/** Of an outcome of several cells the part that is in this row. */
function wordsOf({ definition, cel }: Plaats, taal: Language): string {
  const words = definitionInWords(definition, taal);
  return definition.result.cells ? (words.split('; ')[cel] ?? words) : words;
}

/** Amounts without a euro sign: the figures may be thousands. */
export const ratioFormat = (unit: UnitName): string => (unit === 'euro' ? '#,##0' : units[unit].format);

function formatsOf(plaats: Plaats): NonNullable<SheetPart['formats']> {
  const row = ratioRow(plaats.sleutel);
  const format = ratioFormat(unitOf(plaats));
  return [
    { range: `${letter('jaar0')}${row}:${letter('jaar4')}${row}`, format },
    { range: `${letter('verschil')}${row}`, format: `+${format};-${format};${format}` },
  ];
}
