import { Button } from '@fluentui/react-components';
import { memo, type KeyboardEvent } from 'react';
import type { GroupName } from '../../../calc/groups';
import { useLanguage } from '../../texts/LanguageContext';
import { FunctionRow, stopId, type RowActions } from './FunctionRow';
import { GroupHead } from './GroupHead';
import { headKey, rowKey, stopsOf, type ListPart } from './listParts';

interface FunctionListProps extends RowActions {
  readonly parts: readonly ListPart[];
  readonly favourites: readonly string[];
  readonly terms: readonly string[];
  /** The place in the list that had the focus last. */
  readonly focused: string | undefined;
  readonly onFold: (group: GroupName) => void;
  readonly onForget: () => void;
  /** Called when the arrow up leaves the list at its top. */
  readonly onLeave: () => void;
  /** Called when a letter is typed, before it arrives: it belongs to the search. */
  readonly onType: () => void;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** A letter, or the key that takes one away; Space presses the button that has the focus. */
const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === 'Backspace' || (key.length === 1 && key !== ' '));

const details = { favourites: 'name', recent: 'name', group: 'summary', found: 'found' } as const;

/** The functions to choose from, part by part; for the keyboard it is one list, with the arrows to go through it. */
export const FunctionList = memo(function FunctionList({
  parts,
  favourites,
  terms,
  focused,
  onFold,
  onForget,
  onLeave,
  onType,
  ...actions
}: FunctionListProps) {
  const { texts } = useLanguage();
  const stops = stopsOf(parts);
  const tabStop = focused !== undefined && stops.includes(focused) ? focused : stops[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move && isTyping(event)) onType();
    if (!move || tabStop === undefined) return;
    event.preventDefault();
    const to = stops[move(stops.indexOf(tabStop), stops.length - 1)];
    if (to === undefined) onLeave();
    else document.getElementById(stopId(to))?.focus();
  };

  return (
    <div className="function-parts" onKeyDown={onKeyDown}>
      {parts.map((part) => {
        const key = headKey(part);
        const titleId = `functions-${key}`;
        return (
          <div key={key} className={`function-part function-part-${part.kind}`}>
            {part.kind === 'group' && (
              <GroupHead
                id={stopId(key)}
                titleId={titleId}
                title={part.title}
                count={part.members.length}
                isFolded={part.isFolded}
                isTabStop={key === tabStop}
                onFocus={() => actions.onFocus(key)}
                onFold={() => onFold(part.group)}
              />
            )}
            {(part.kind === 'favourites' || part.kind === 'recent') && (
              <div className="function-part-head">
                <h3 id={titleId} className="function-part-title">
                  {part.title}
                </h3>
                {part.kind === 'recent' && (
                  <Button size="small" appearance="transparent" onClick={onForget}>
                    {texts.kept.forget}
                  </Button>
                )}
              </div>
            )}
            {!(part.kind === 'group' && part.isFolded) && (
              <ul className="function-list" aria-labelledby={part.kind === 'found' ? undefined : titleId}>
                {part.members.map((definition) => {
                  const row = rowKey(part, definition.id);
                  return (
                    <FunctionRow
                      key={definition.id}
                      rowKey={row}
                      definition={definition}
                      detail={details[part.kind]}
                      terms={terms}
                      isFavourite={favourites.includes(definition.id)}
                      isTabStop={row === tabStop}
                      {...actions}
                    />
                  );
                })}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
});
