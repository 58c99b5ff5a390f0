import { Input } from '@fluentui/react-components';
import { memo, useId, type KeyboardEvent, type RefCallback } from 'react';
import { Icon } from '../../parts/Icon';
import { useLanguage } from '../../texts/LanguageContext';

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: to the first function found. */
  readonly onFirst: (query: string) => void;
  /** Arrow down: into the list. */
  readonly onList: () => void;
  /** Esc, when there is nothing left to clear. */
  readonly onLeave: () => void;
  readonly onFocus: () => void;
  readonly input: RefCallback<HTMLInputElement>;
}

/** Searches the functions while one types. */
export const SearchField = memo(function SearchField({
  query,
  onQuery,
  onFirst,
  onList,
  onLeave,
  onFocus,
  input,
}: SearchFieldProps) {
  const { texts } = useLanguage();
  const help = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const onEscape = query === '' ? onLeave : () => onQuery('');
    const actions: Record<string, () => void> = { Enter: () => onFirst(query), ArrowDown: onList, Escape: onEscape };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <div role="search">
      <Input
        ref={input}
        className="search-field"
        type="search"
        value={query}
        aria-label={texts.search.label}
        aria-describedby={help}
        placeholder={texts.search.placeholder}
        contentBefore={<Icon name="search" />}
        contentAfter={query === '' ? <kbd className="search-field-keys">Ctrl+K</kbd> : null}
        onChange={(_, { value }) => onQuery(value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      />
      <span id={help} className="search-field-help">
        {texts.search.help}
      </span>
    </div>
  );
});
