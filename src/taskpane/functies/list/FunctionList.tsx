import { useEffect, useState, type KeyboardEvent, type Ref } from 'react';
import type { Definition } from '../../../calc/define';
import { groups } from '../../../calc/groups';
import { useLanguage } from '../../texts/LanguageContext';
import { FunctionItem, itemId } from './FunctionItem';
import { byGroup } from './search';

interface FunctionListProps {
  /** In the order in which they are shown when they are not grouped. */
  readonly definitions: readonly Definition[];
  readonly isGrouped: boolean;
  /** The function to put the focus on, when one comes back from it. */
  readonly returnedFrom: string | undefined;
  readonly list: Ref<HTMLDivElement>;
  readonly onOpen: (id: string) => void;
  /** Called when the arrow up leaves the list at its top. */
  readonly onLeave: () => void;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** The functions to choose from, under their groups or, for a search, best match first. */
export function FunctionList({ definitions, isGrouped, returnedFrom, list, onOpen, onLeave }: FunctionListProps) {
  const { language } = useLanguage();
  const [focused, setFocused] = useState(returnedFrom);
  useEffect(() => {
    if (returnedFrom !== undefined) document.getElementById(itemId(returnedFrom))?.focus();
  }, [returnedFrom]);

  const parts = isGrouped ? byGroup(definitions) : [{ group: undefined, members: definitions }];
  const ids = parts.flatMap(({ members }) => members.map(({ id }) => id));
  const tabStop = focused !== undefined && ids.includes(focused) ? focused : ids[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move || tabStop === undefined) return;
    event.preventDefault();
    const to = move(ids.indexOf(tabStop), ids.length - 1);
    const id = ids[to];
    if (id === undefined) onLeave();
    else document.getElementById(itemId(id))?.focus();
  };

  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {parts.map(({ group, members }) => (
        <section key={group ?? ''} aria-label={group && groups[group][language]}>
          {group && <h3 className="function-list-heading">{groups[group][language]}</h3>}
          <ul className="function-list">
            {members.map((definition) => (
              <li key={definition.id}>
                <FunctionItem
                  definition={definition}
                  withGroup={!isGrouped}
                  isTabStop={definition.id === tabStop}
                  onOpen={() => onOpen(definition.id)}
                  onFocus={() => setFocused(definition.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
