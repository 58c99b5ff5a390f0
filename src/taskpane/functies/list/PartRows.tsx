import { memo } from 'react';
import { FunctionRow, type RowActions } from './FunctionRow';
import { rowKey, type ListPart } from './listParts';

interface PartRowsProps extends RowActions {
  readonly part: ListPart;
  readonly titleId: string | undefined;
  readonly favourites: readonly string[];
  readonly terms: readonly string[];
  /** The row that Tab stops at, when it is one of these. */
  readonly tabStop: string | undefined;
  /** How many of them are drawn. */
  readonly count: number;
}

const details = { favourites: 'name', recent: 'name', group: 'summary', found: 'found' } as const;

/** The functions of one part of the list. */
export const PartRows = memo(function PartRows({
  part,
  titleId,
  favourites,
  terms,
  tabStop,
  count,
  ...actions
}: PartRowsProps) {
  const { kind, members } = part;
  return (
    <ul className="function-list" aria-labelledby={titleId}>
      {members.slice(0, count).map((definition) => {
        const key = rowKey(part, definition.id);
        return (
          <FunctionRow
            key={definition.id}
            rowKey={key}
            definition={definition}
            detail={details[kind]}
            terms={terms}
            isFavourite={favourites.includes(definition.id)}
            isTabStop={key === tabStop}
            {...actions}
          />
        );
      })}
    </ul>
  );
});
