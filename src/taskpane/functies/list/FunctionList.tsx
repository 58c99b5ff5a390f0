import { Button } from '@fluentui/react-components';
import { memo, type KeyboardEvent } from 'react';
import type { GroupName } from '../../../calc/groups';
import { useLanguage } from '../../texts/LanguageContext';
import { stopId, type RowActions } from './FunctionRow';
import { GroupHead } from './GroupHead';
import { headKey, stopsOf, type ListPart } from './listParts';
import { PartRows } from './PartRows';
import { useGrowing } from './useGrowing';

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

/** Stands for the catalogue whatever is unfolded: it is drawn anew only after a search. */
const whole = {};

/** How many rows of each part to draw. */
function useDrawn(parts: readonly ListPart[], isWhole: boolean): readonly number[] {
  const counts = parts.map((part) => (part.kind === 'group' && part.isFolded ? 0 : part.members.length));
  const [first] = parts;
  const list = first?.kind === 'found' ? first.members : whole;
  const drawn = useGrowing(list, sum(counts), isWhole);
  return counts.map((count, index) => Math.max(0, Math.min(count, drawn - sum(counts.slice(0, index)))));
}
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** From the search into the list. */
export const focusFirstStop = (): void =>
  document.querySelector<HTMLElement>('.function-parts [id^=function-]')?.focus();

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
  const drawn = useDrawn(parts, focused !== undefined);

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
      {parts.map((part, index) => {
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
              <PartRows
                part={part}
                titleId={part.kind === 'found' ? undefined : titleId}
                favourites={favourites}
                terms={terms}
                tabStop={tabStop?.startsWith(`${key}.`) ? tabStop : undefined}
                count={drawn[index] ?? 0}
                {...actions}
              />
            )}
          </div>
        );
      })}
    </div>
  );
});
