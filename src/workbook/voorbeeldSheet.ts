import type { Definition } from '../calc/define';
import { formulaFor, formulaParts } from '../calc/formulaParts';
import { roi } from '../calc/investering/roi';
import type { Notation } from '../calc/notation';
import type { Language } from '../calc/text';
import { units } from '../calc/units';
import { columnName } from './area';
import { emptyStaysEmpty } from './emptyStaysEmpty';
import { localFormula } from './localFormula';
import type { PlannedCell, SheetPlan } from './plan';
import { beginbalans, boekjaren, jaarcijfers } from './voorbeeldJaarcijfers';
import { kengetallen, MILLIONS } from './voorbeeldKengetallen';
import { rowLabels, typeThis, voorbeeldTexts as texts, type VoorbeeldRow } from './voorbeeldTexts';

/** By which the example is known, whatever its tab is called. */
export const VOORBEELD = 'ACC_Voorbeeld';

const campaigns = [
  { name: texts.beurs, opbrengst: 18_000, investering: 12_500 },
  { name: texts.mailing, opbrengst: 9_600, investering: 4_000 },
  { name: texts.advertenties, opbrengst: 5_200, investering: 6_500 },
];
const figureRows = Object.keys(rowLabels) as VoorbeeldRow[];

/** Rows as the sheet numbers them: a head, what belongs to it, an empty row. */
const HEAD = 5;
const FIGURES = HEAD + 1;
const RATIO_HEAD = FIGURES + figureRows.length + 1;
const RATIOS = RATIO_HEAD + 1;
const CAMPAIGN_HEAD = RATIOS + kengetallen.length + 1;
const CAMPAIGNS = CAMPAIGN_HEAD + 1;
const TRY_HEAD = CAMPAIGNS + campaigns.length + 1;
const TRY = TRY_HEAD + 1;
const TRY_CELL = `B${TRY}`;

/** The years stand beside each other from B. */
const yearColumn = (index: number): string => columnName(1 + index);
const LAST_YEAR = yearColumn(boekjaren.length - 1);
const rowNumber = (row: VoorbeeldRow): number => FIGURES + figureRows.indexOf(row);
const overYears = (row: number): string => `B${row}:${LAST_YEAR}${row}`;

const callOf = ({ id }: Definition, ranges: readonly (string | undefined)[]): PlannedCell => ({
  formula: `=ACCOUNT.${id}(${ranges.map((range) => (range ? emptyStaysEmpty(range) : '')).join(',')})`,
});

/** A balance at the start of a year is the one at the end of the year before. */
function openingCells(row: 'eigenVermogen' | 'totaalVermogen'): PlannedCell[] {
  return boekjaren.map((_, index) =>
    index === 0 ? beginbalans[row] : { formula: `=${yearColumn(index - 1)}${rowNumber(row)}` },
  );
}
function cellsOf(row: VoorbeeldRow): readonly PlannedCell[] {
  if (row === 'totaalVermogenBegin') return openingCells('totaalVermogen');
  return row === 'eigenVermogenBegin' ? openingCells('eigenVermogen') : jaarcijfers[row];
}

const inWords = (definition: Definition, language: Language): string =>
  formulaParts(formulaFor(definition), language)
    .map((part) => (typeof part === 'string' ? part : (definition.params[part.param]?.label[language] ?? part.param)))
    .join('');

/** A part of the sheet with its own head. */
type Section = Pick<SheetPlan, 'blocks' | 'styles' | 'formats'>;

const headStyles = (row: number): Section['styles'] => [
  { range: `A${row}`, style: 'head' },
  { range: overYears(row), style: 'headFigure' },
  { range: `F${row}`, style: 'headRemark' },
];

const opening = (language: Language): Section => ({
  blocks: [{ at: 'A1', rows: [[texts.title[language]], [texts.source[language]], [texts.legend[language]]] }],
  styles: [
    { range: 'A1', style: 'title' },
    { range: 'A2:A3', style: 'note' },
  ],
  formats: [],
});

function figures(language: Language): Section {
  const head: PlannedCell[] = [texts.jaarcijfers[language], ...boekjaren];
  const isOpening = (row: VoorbeeldRow) => row === 'totaalVermogenBegin' || row === 'eigenVermogenBegin';
  const openings = figureRows.filter(isOpening).map(rowNumber);
  const others = figureRows.filter((row) => !isOpening(row)).map(rowNumber);
  return {
    blocks: [{ at: `A${HEAD}`, rows: [head, ...figureRows.map((row) => [rowLabels[row][language], ...cellsOf(row)])] }],
    styles: [
      ...headStyles(HEAD),
      ...others.map((row) => ({ range: overYears(row), style: 'input' as const })),
      ...openings.map((row) => ({ range: `B${row}`, style: 'input' as const })),
      ...openings.map((row) => ({ range: `C${row}:${LAST_YEAR}${row}`, style: 'formula' as const })),
    ],
    formats: [{ range: `B${FIGURES}:${LAST_YEAR}${FIGURES + figureRows.length - 1}`, format: MILLIONS }],
  };
}

function ratios(language: Language): Section {
  const head: PlannedCell[] = [texts.kengetallen[language], ...boekjaren, texts.howComputed[language]];
  const filledByTheCall = boekjaren.slice(1).map(() => null);
  const lastRow = RATIOS + kengetallen.length - 1;
  return {
    blocks: [
      {
        at: `A${RATIO_HEAD}`,
        rows: [
          head,
          ...kengetallen.map(({ definition, rows }) => [
            titleOf(definition, language),
            callOf(
              definition,
              rows.map((row) => row && overYears(rowNumber(row))),
            ),
            ...filledByTheCall,
            inWords(definition, language),
          ]),
        ],
      },
    ],
    styles: [
      ...headStyles(RATIO_HEAD),
      { range: `B${RATIOS}:${LAST_YEAR}${lastRow}`, style: 'formula' },
      { range: `F${RATIOS}:F${lastRow}`, style: 'remark' },
    ],
    formats: kengetallen.map(({ format }, index) => ({ range: overYears(RATIOS + index), format })),
  };
}

function campaignReturns(language: Language): Section {
  const head = [texts.acties, texts.opbrengst, texts.investering, texts.roi].map((text) => text[language]);
  const lastRow = CAMPAIGNS + campaigns.length - 1;
  const returns = callOf(roi, [`B${CAMPAIGNS}:B${lastRow}`, `C${CAMPAIGNS}:C${lastRow}`]);
  return {
    blocks: [
      {
        at: `A${CAMPAIGN_HEAD}`,
        rows: [
          head,
          ...campaigns.map(({ name, opbrengst, investering }, index) => [
            name[language],
            opbrengst,
            investering,
            index === 0 ? returns : null,
          ]),
        ],
      },
    ],
    styles: [
      ...headStyles(CAMPAIGN_HEAD),
      { range: `B${CAMPAIGNS}:C${lastRow}`, style: 'input' },
      { range: `D${CAMPAIGNS}:D${lastRow}`, style: 'formula' },
    ],
    formats: [
      { range: `B${CAMPAIGNS}:C${lastRow}`, format: '€ #,##0' },
      { range: `D${CAMPAIGNS}:D${lastRow}`, format: units[roi.result.unit].format },
    ],
  };
}

/** An empty cell to type in, with a formula beside it as the reader's own Excel takes it. */
function tryIt(language: Language, notation: Notation, excelLanguage: Language): Section {
  const lastYearOf = (row: VoorbeeldRow) => LAST_YEAR + rowNumber(row);
  const formula = `=ACCOUNT.SOLVABILITEIT(${lastYearOf('eigenVermogen')},${lastYearOf('totaalVermogen')})`;
  const instruction = typeThis(TRY_CELL, localFormula(formula, notation, excelLanguage))[language];
  return {
    blocks: [
      {
        at: `A${TRY_HEAD}`,
        rows: [
          [texts.tryIt[language], null, null],
          [texts.yourFormula[language], null, instruction],
          [texts.changeIt[language], null, null],
        ],
      },
    ],
    styles: [
      ...headStyles(TRY_HEAD),
      { range: TRY_CELL, style: 'input' },
      { range: `C${TRY}`, style: 'remark' },
      { range: `A${TRY + 1}`, style: 'note' },
    ],
    formats: [{ range: TRY_CELL, format: units.fractie.format }],
  };
}

/**
 * The example: the figures of a real company over four years with the ratios that follow from them, each one call over
 * all years, and a few campaigns with their return. `notation` and the language of Excel are how its reader types a formula.
 */
export function voorbeeldSheet(language: Language, notation: Notation, excelLanguage: Language): SheetPlan {
  const sections = [
    opening(language),
    figures(language),
    ratios(language),
    campaignReturns(language),
    tryIt(language, notation, excelLanguage),
  ];
  return {
    title: texts.tab[language],
    blocks: sections.flatMap(({ blocks }) => blocks),
    styles: sections.flatMap(({ styles }) => styles),
    formats: sections.flatMap(({ formats }) => formats),
    columnWidths: [240, 75, 75, 75, 75, 320],
    frozen: `A1:A${HEAD}`,
    gridLines: true,
    names: [{ name: VOORBEELD, range: `A1:F${TRY + 1}` }],
    select: TRY_CELL,
  };
}

/** A figure without a sign of its own names its unit. */
function titleOf({ title, result }: Definition, language: Language): string {
  return result.unit === 'dagen' ? `${title[language]} (${units.dagen.text[language]})` : title[language];
}
