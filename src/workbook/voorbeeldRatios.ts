import type { Definition } from '../calc/define';
import type { Language } from '../calc/text';
import { units } from '../calc/units';
import { definitionInWords } from './definitionInWords';
import type { PlannedCell } from './plan';
import { boekjaren } from './voorbeeldJaarcijfers';
import { kengetallen } from './voorbeeldKengetallen';
import {
  callOf,
  headStyles,
  LAST_YEAR,
  overYears,
  RATIO_HEAD,
  RATIOS,
  rowNumber,
  type Section,
} from './voorbeeldLayout';
import { voorbeeldTexts as texts } from './voorbeeldTexts';

/** The ratios that follow from the figures, each one call over all years. */
export function ratios(language: Language): Section {
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
            definitionInWords(definition, language),
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

/** A figure without a sign of its own names its unit. */
function titleOf({ title, result }: Definition, language: Language): string {
  return result.unit === 'dagen' ? `${title[language]} (${units.dagen.text[language]})` : title[language];
}
