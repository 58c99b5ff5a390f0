import type { FileConditional } from './book';
import { storedFormula } from './storedFormula';
import type { StyleTable } from './styleTable';
import { element, escapeText } from './xml';

/** The first rule goes before the others. */
export const conditionalsXml = (conditionals: readonly FileConditional[], styles: StyleTable): string =>
  conditionals
    .map(({ range, formula, formula2, operator, style, stop }, index) => {
      const rule = {
        type: operator ? 'cellIs' : 'expression',
        dxfId: styles.conditionalNumberOf(style),
        priority: index + 1,
        stopIfTrue: stop || undefined,
        operator,
      };
      const formulas = [formula, ...(formula2 === undefined ? [] : [formula2])];
      const texts = formulas.map((text) => `<formula>${escapeText(storedFormula(text))}</formula>`);
      return element('conditionalFormatting', { sqref: range.replaceAll(',', ' ') }, element('cfRule', rule, texts));
    })
    .join('');
