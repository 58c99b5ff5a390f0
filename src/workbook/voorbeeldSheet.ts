import type { Notation } from '../calc/notation';
import type { Language } from '../calc/text';
import { units } from '../calc/units';
import { localFormula } from './localFormula';
import type { PlannedCell, SheetPlan } from './plan';
import { beginbalans, boekjaren, jaarcijfers } from './voorbeeldJaarcijfers';
import { MILLIONS } from './voorbeeldKengetallen';
import {
  FIGURES,
  figureRows,
  HEAD,
  headStyles,
  LAST_YEAR,
  overYears,
  rowNumber,
  TRY,
  TRY_CELL,
  TRY_HEAD,
  yearColumn,
  type Section,
} from './voorbeeldLayout';
import { ratios } from './voorbeeldRatios';
import { campaignReturns } from './voorbeeldReturns';
import { rowLabels, typeThis, voorbeeldTexts as texts, type VoorbeeldRow } from './voorbeeldTexts';

/** By which the example is known, whatever its tab is called. */
export const VOORBEELD = 'ACC_Voorbeeld';

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
