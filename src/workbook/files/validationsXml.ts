import type { FileValidation } from './book';
import { storedFormula } from './storedFormula';
import { counted, element, escapeText } from './xml';

export const validationsXml = (validations: readonly FileValidation[]): string =>
  counted(
    'dataValidations',
    validations.map(({ range, type, operator, formula1, formula2, allowBlank, hideArrow, alert, error, prompt }) =>
      element(
        'dataValidation',
        {
          type,
          errorStyle: alert === 'stop' ? undefined : alert,
          operator: operator === 'between' ? undefined : operator,
          allowBlank: allowBlank || undefined,
          showDropDown: hideArrow || undefined,
          showInputMessage: prompt ? true : undefined,
          showErrorMessage: alert ? true : undefined,
          errorTitle: error?.title,
          error: error?.message,
          promptTitle: prompt?.title,
          prompt: prompt?.message,
          sqref: range.replaceAll(',', ' '),
        },
        [formulaXml('formula1', formula1), formula2 === undefined ? '' : formulaXml('formula2', formula2)],
      ),
    ),
  );

const formulaXml = (name: string, formula: string): string =>
  `<${name}>${escapeText(storedFormula(formula))}</${name}>`;
