import {
  ALLOWED,
  OPERATORS,
  type FileConditional,
  type FileOperator,
  type FileProtection,
  type FileValidation,
} from '../../../workbook/files/book';
import type { FileStyle } from '../../../workbook/files/fileStyle';
import { plainFormula } from '../../../workbook/files/plainFormula';
import type { XmlElement } from '../../../workbook/files/parseXml';

const operatorOf = (word: string | undefined): FileOperator | undefined =>
  OPERATORS.find((operator) => operator === word);
const formulaText = (text: string): string => plainFormula(text).slice(1);
const rangeOf = (sqref: string): string => sqref.trim().split(/\s+/).join(',');

const TYPES = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;

/** Also those that Excel wrote beside the others because they name another sheet. */
export function readValidations(sheet: XmlElement): FileValidation[] {
  const beside = [...(sheet.child('extLst')?.below('dataValidation') ?? [])];
  return [...sheet.list('dataValidations', 'dataValidation'), ...beside].flatMap((item) => {
    const { attributes: a } = item;
    const type = TYPES.find((one) => one === a.type);
    const range = a.sqref ?? item.child('sqref')?.text ?? '';
    const [formula1, formula2] = ['formula1', 'formula2'].map((name) => {
      const formula = item.child(name);
      return formula && formulaText(formula.child('f')?.text ?? formula.text);
    });
    if (!type || range === '' || formula1 === undefined) return [];
    const usesOperator = !['list', 'custom'].includes(type);
    const shown = { stop: 'stop', warning: 'warning', information: 'information' } as const;
    return [
      {
        range: rangeOf(range),
        type,
        formula1,
        allowBlank: item.flag('allowBlank') ?? false,
        ...(formula2 === undefined ? {} : { formula2 }),
        ...(usesOperator ? { operator: operatorOf(a.operator) ?? 'between' } : {}),
        ...(item.flag('showDropDown') ? { hideArrow: true } : {}),
        ...(item.flag('showErrorMessage') ? { alert: shown[a.errorStyle as keyof typeof shown] ?? 'stop' } : {}),
        ...messageOf('error', a.errorTitle, a.error),
        ...messageOf('prompt', a.promptTitle, a.prompt),
      },
    ];
  });
}

const messageOf = (key: 'error' | 'prompt', title: string | undefined, message: string | undefined) =>
  message === undefined && title === undefined
    ? {}
    : { [key]: { message: message ?? '', ...(title === undefined ? {} : { title }) } };

/** Conditions that lay a look over cells; scales, bars and icons are none. The one that goes first comes first. */
export function readConditionals(sheet: XmlElement, looks: readonly FileStyle[]): FileConditional[] {
  const rules = sheet.all('conditionalFormatting').flatMap((format) =>
    format.all('cfRule').flatMap((rule) => {
      const style = looks[rule.number('dxfId') ?? -1];
      const [formula, formula2] = rule.all('formula').map(({ text }) => formulaText(text));
      if (!style || formula === undefined) return [];
      const operator = rule.attributes.type === 'cellIs' ? operatorOf(rule.attributes.operator) : undefined;
      const conditional: FileConditional = {
        range: rangeOf(format.attributes.sqref ?? ''),
        formula,
        style,
        ...(formula2 === undefined ? {} : { formula2 }),
        ...(operator === undefined ? {} : { operator }),
        ...(rule.flag('stopIfTrue') ? { stop: true } : {}),
      };
      return [{ priority: rule.number('priority') ?? 0, conditional }];
    }),
  );
  return rules.sort((a, b) => a.priority - b.priority).map(({ conditional }) => conditional);
}

export function readProtection(item: XmlElement | undefined): FileProtection | undefined {
  if (!item?.flag('sheet')) return undefined;
  const allow = ALLOWED.filter((action) => item.flag(action) === false);
  const select = item.flag('selectUnlockedCells') ? 'none' : item.flag('selectLockedCells') ? 'unlocked' : undefined;
  return { allow, ...(select === undefined ? {} : { select }) };
}
