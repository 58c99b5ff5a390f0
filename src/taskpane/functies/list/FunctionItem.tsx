import type { Definition } from '../../../calc/define';
import { groups } from '../../../calc/groups';
import { useLanguage } from '../../texts/LanguageContext';

export const itemId = (id: string): string => `function-${id}`;

interface FunctionItemProps {
  readonly definition: Definition;
  readonly withGroup: boolean;
  /** Whether Tab stops here; the arrows lead to the others. */
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

/** One function in the list. */
export function FunctionItem({ definition, withGroup, isTabStop, onOpen, onFocus }: FunctionItemProps) {
  const { language } = useLanguage();
  const { id, title, summary, group } = definition;
  return (
    <button
      type="button"
      id={itemId(id)}
      className="function-item"
      tabIndex={isTabStop ? 0 : -1}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <span className="function-item-head">
        <span className="function-item-title">{title[language]}</span>
        <span className="function-item-name">{id}</span>
      </span>
      <span className="function-item-summary">
        {withGroup && `${groups[group][language]} · `}
        {summary[language]}
      </span>
    </button>
  );
}
