import { Button } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { Definition } from '../../../calc/define';
import { formulaText } from '../../../workbook/formulaText';
import { localFormula } from '../../../workbook/localFormula';
import { excelLanguage } from '../../../workbook/excelLanguage';
import { useHost } from '../../host/HostContext';
import { loadedLater } from '../../parts/loadedLater';
import { useStatus } from '../../parts/StatusContext';
import { useFocusTarget } from '../../parts/useFocusTarget';
import { useLanguage } from '../../texts/LanguageContext';
import type { Texts } from '../../texts/nl';
import { formulaArguments } from '../form/argument';
import { entriesOf, isEmptyEntry, type Entries } from '../form/entry';
import { fieldKey, focusField, paramOf } from '../form/fieldId';
import { markUsed } from '../kept/kept';
import { nameList } from '../result/nameList';
import { outcomeOf, type Outcome } from '../result/outcome';
import { copyText } from './copyText';
import { useActiveCell } from './useActiveCell';
import { useInsert } from './useInsert';

const loadDialog = () => import('../../parts/OverwriteDialog');
const OverwriteDialog = loadedLater(loadDialog);

const isTyped = (entries: Entries, key: string): boolean =>
  entriesOf(entries, paramOf(key)).some(
    (entry, index) => fieldKey(paramOf(key), index) === key && entry.kind === 'typed' && !isEmptyEntry(entry),
  );

interface InsertBarProps {
  readonly definition: Definition;
  readonly entries: Entries;
  /** What is on show, which may lag behind the entries. */
  readonly outcome: Outcome;
}

/** What will be written and where, and the buttons that do it; it stays in view. */
export function InsertBar({ definition, entries, outcome }: InsertBarProps) {
  const { texts, language } = useLanguage();
  const { inExcel, notation, displayLanguage } = useHost();
  const { show } = useStatus();
  const cell = useActiveCell();
  // Here before it is needed: the question about cells that are not empty must not fail to come.
  useEffect(() => void loadDialog().catch(() => undefined), []);
  const { ref: insertButton, focus: focusInsert } = useFocusTarget<HTMLButtonElement>();
  const args = formulaArguments(definition, entries, notation);
  const { occupied, insert, overwrite, keep } = useInsert();
  const stored = formulaText(definition, args, cell ?? { sheet: '', address: 'A1' });
  const formula = localFormula(stored, notation, excelLanguage(displayLanguage));

  const labelOf = (name: string) => definition.params[name]?.label[language] ?? name;
  const hold = (key: string, text: (texts: Texts) => string) => {
    show({ level: 'problem', text });
    focusField(key);
  };
  const checkedInsert = () => {
    // The outcome on show may be of a moment ago; what is inserted is what the fields hold now.
    const { missing: empty, problems, size, direction } = outcomeOf(definition, entries, notation);
    const [missing] = empty;
    // What stands in cells may still change; what was typed would stay wrong in the formula.
    const wrong = Object.keys(problems).find((key) => isTyped(entries, key));
    if (wrong !== undefined) return hold(wrong, (all) => all.insert.mendFirst(labelOf(paramOf(wrong))));
    if (missing !== undefined) {
      return hold(fieldKey(missing), (all) => all.insert.fillFirst(nameList(empty.map(labelOf), language)));
    }
    return void insert({ definition, args, size, direction });
  };
  const copy = async () => {
    const isCopied = await copyText(formula);
    if (isCopied) markUsed(definition.id);
    show(
      isCopied
        ? { level: 'done', text: (all) => all.insert.copied }
        : { level: 'problem', text: (all) => all.insert.notCopied },
    );
  };
  const answer = (act: () => void) => () => {
    act();
    focusInsert();
  };
  const [before, after] = inExcel ? texts.insert.willWrite(cell?.address) : [];

  return (
    <>
      {outcome.missing.length === 0 && (
        <p className="insert-bar-text">
          {before}
          <code>{formula}</code>
          {after}
        </p>
      )}
      <div className="insert-bar-buttons">
        {inExcel && (
          <Button ref={insertButton} appearance="primary" onClick={checkedInsert}>
            {texts.insert.insert}
          </Button>
        )}
        <Button appearance={inExcel ? 'secondary' : 'primary'} onClick={copy}>
          {texts.insert.copy}
        </Button>
      </div>
      {!inExcel && <p className="insert-bar-text">{texts.insert.notInExcel}</p>}
      {occupied && (
        <Suspense>
          <OverwriteDialog
            cells={occupied.map(({ address, ...one }) => ({ ...one, name: address.replace(/^.*!/, '') }))}
            onKeep={answer(keep)}
            onOverwrite={answer(() => void overwrite())}
          />
        </Suspense>
      )}
    </>
  );
}
