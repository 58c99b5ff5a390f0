import type { Definition } from '../calc/define';
import { columnName } from './area';
import { emptyStaysEmpty } from './emptyStaysEmpty';
import type { PlannedCell, SheetPlan } from './plan';
import { campaigns } from './voorbeeldCampaigns';
import { boekjaren } from './voorbeeldJaarcijfers';
import { kengetallen } from './voorbeeldKengetallen';
import { rowLabels, type VoorbeeldRow } from './voorbeeldTexts';

/** A part of the sheet with its own head. */
export type Section = Pick<SheetPlan, 'blocks' | 'styles' | 'formats'>;

export const headStyles = (row: number): Section['styles'] => [
  { range: `A${row}`, style: 'head' },
  { range: overYears(row), style: 'headFigure' },
  { range: `F${row}`, style: 'headRemark' },
];

/** The rows of the figures, in the order of the sheet. */
export const figureRows = Object.keys(rowLabels) as VoorbeeldRow[];

/** Rows as the sheet numbers them: a head, what belongs to it, an empty row. */
export const HEAD = 5;
export const FIGURES = HEAD + 1;
export const RATIO_HEAD = FIGURES + figureRows.length + 1;
export const RATIOS = RATIO_HEAD + 1;
export const CAMPAIGN_HEAD = RATIOS + kengetallen.length + 1;
export const CAMPAIGNS = CAMPAIGN_HEAD + 1;
export const TRY_HEAD = CAMPAIGNS + campaigns.length + 1;
export const TRY = TRY_HEAD + 1;
export const TRY_CELL = `B${TRY}`;

/** The years stand beside each other from B. */
export const yearColumn = (index: number): string => columnName(1 + index);
export const LAST_YEAR = yearColumn(boekjaren.length - 1);
export const rowNumber = (row: VoorbeeldRow): number => FIGURES + figureRows.indexOf(row);
export const overYears = (row: number): string => `B${row}:${LAST_YEAR}${row}`;

/** A call over these ranges; what is left out keeps its place. */
export const callOf = ({ id }: Definition, ranges: readonly (string | undefined)[]): PlannedCell => ({
  formula: `=ACCOUNT.${id}(${ranges.map((range) => (range ? emptyStaysEmpty(range) : '')).join(',')})`,
});
