import type { Definition } from '../../../calc/define';
import { emptyStaysEmpty } from '../../../workbook/emptyStaysEmpty';
import { excelLanguage } from '../../../workbook/excelLanguage';
import { localFormula } from '../../../workbook/localFormula';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { takesList } from '../form/entry';
import { nameList } from '../result/nameList';

/** For a function that takes ranges: what their empty cells do in Excel for Windows, and how they stay empty there. */
export function EmptyCellsNote({ definition }: { readonly definition: Definition }) {
  const { language, texts } = useLanguage();
  const { notation, displayLanguage } = useHost();
  const ranges = Object.values(definition.params).filter(takesList);
  if (ranges.length === 0) return null;
  const names = nameList(
    ranges.map(({ label }) => label[language]),
    language,
  );
  const [before, after] = texts.one.emptyCells(names);
  return (
    <p className="empty-cells-note">
      {before}
      <code>{localFormula(emptyStaysEmpty(texts.one.range), notation, excelLanguage(displayLanguage))}</code>
      {after}
    </p>
  );
}
