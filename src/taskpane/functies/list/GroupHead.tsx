import { Icon } from '../../parts/Icon';

interface GroupHeadProps {
  readonly id: string;
  readonly titleId: string;
  readonly title: string;
  /** Of its functions. */
  readonly count: number;
  readonly isFolded: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onFold: () => void;
}

/** The heading of a group, which folds and unfolds it. */
export function GroupHead({ id, titleId, title, count, isFolded, isTabStop, onFocus, onFold }: GroupHeadProps) {
  return (
    <h3 className="group-head">
      <button
        type="button"
        id={id}
        className="group-head-button"
        aria-expanded={!isFolded}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onFold}
      >
        <span className={isFolded ? 'group-head-sign' : 'group-head-sign group-head-sign-open'}>
          <Icon name="unfold" />
        </span>
        <span id={titleId} className="group-head-title">
          {title}
        </span>
        <span className="group-head-count">{count}</span>
      </button>
    </h3>
  );
}
