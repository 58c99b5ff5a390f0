import { memo } from 'react';
import type { Definition } from '../../../calc/define';
import { groups } from '../../../calc/groups';
import { useLanguage } from '../../texts/LanguageContext';
import { FavouriteButton } from '../kept/FavouriteButton';
import { Highlighted } from '../search/Highlighted';
import { otherName } from '../search/otherName';

export const stopId = (key: string): string => `function-${key}`;

export interface RowActions {
  readonly onOpen: (key: string) => void;
  readonly onFocus: (key: string) => void;
  readonly onFavourite: (key: string, button: HTMLButtonElement) => void;
}

interface FunctionRowProps extends RowActions {
  readonly rowKey: string;
  readonly definition: Definition;
  /** What is said of the function: its name alone, what it tells you, or where it was found as well. */
  readonly detail: 'name' | 'summary' | 'found';
  /** The words to point out. */
  readonly terms: readonly string[];
  readonly isFavourite: boolean;
  /** Whether Tab stops here; the arrows lead to the others. */
  readonly isTabStop: boolean;
}

/** One function in the list, with its star. Drawn again only when something about it has changed. */
export const FunctionRow = memo(function FunctionRow({
  rowKey,
  definition,
  detail,
  terms,
  isFavourite,
  isTabStop,
  onOpen,
  onFocus,
  onFavourite,
}: FunctionRowProps) {
  const { language } = useLanguage();
  const { id, title, summary, group } = definition;
  const tabIndex = isTabStop ? 0 : -1;
  const alsoKnownAs = detail === 'found' ? otherName(definition, terms, language) : undefined;
  return (
    <li className="function-row" onFocus={() => onFocus(rowKey)}>
      <button
        type="button"
        id={stopId(rowKey)}
        className="function-item"
        tabIndex={tabIndex}
        onClick={() => onOpen(rowKey)}
      >
        <span className="function-item-head">
          <span className="function-item-title">
            <Highlighted text={title[language]} terms={terms} />
          </span>
          <span className="function-item-name">
            <Highlighted text={id} terms={terms} />
          </span>
        </span>
        {detail !== 'name' && (
          <span className="function-item-summary">
            <Highlighted text={summary[language]} terms={terms} />
          </span>
        )}
        {detail === 'found' && (
          <span className="function-item-group">
            {groups[group][language]}
            {alsoKnownAs !== undefined && (
              <>
                {' · '}
                <Highlighted text={alsoKnownAs} terms={terms} />
              </>
            )}
          </span>
        )}
      </button>
      <FavouriteButton
        title={title[language]}
        isFavourite={isFavourite}
        tabIndex={tabIndex}
        onToggle={(button) => onFavourite(rowKey, button)}
      />
    </li>
  );
});
