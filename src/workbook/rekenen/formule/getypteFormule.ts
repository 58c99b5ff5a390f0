import { formulaTokens } from '../../formulaTokens';
import { isEnglishFunctionName } from '../../functionNames';
import { typedFormula } from '../../typedFormula';

/** A formula that somebody typed, with this decimal sign where it is not in English, as a workbook stores it. */
export const getypteFormule = (formule: string, decimal: string): string =>
  typedFormula(formule, isEngels(formule) ? '.' : decimal);

/** In =ROUND(B2/100,2) the comma parts arguments also where it is the decimal sign: Dutch Excel has no ROUND. */
const isEngels = (formule: string): boolean => {
  const tokens = formulaTokens(formule, 'as typed');
  return tokens.some(
    ({ kind, text }, at) => kind === 'name' && tokens[at + 1]?.text === '(' && isEnglishFunctionName(text),
  );
};
