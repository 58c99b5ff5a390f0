import { excelError, type Problem } from '../../../calc/errors';
import { isProblem, type CellResult } from '../../../calc/evaluate';
import type { UnitName } from '../../../calc/units';
import { errorName } from '../../fout/errorName';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { figureText } from './figureText';

/** What a cell of the outcome shows: a figure with its unit, a word, or the name that Excel has for the error. */
export function useCellText(): (cell: CellResult | Problem | undefined, unit: UnitName) => string {
  const { language } = useLanguage();
  const { notation, displayLanguage } = useHost();
  return (cell, unit) => {
    if (isProblem(cell)) return errorName(excelError(cell), displayLanguage);
    return typeof cell === 'number' ? figureText(cell, unit, notation, language) : (cell ?? '');
  };
}
