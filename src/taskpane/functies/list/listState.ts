import type { GroupName } from '../../../calc/groups';

/** What the list of functions looks like; it outlives the visit to a function. */
export interface ListState {
  readonly query: string;
  readonly unfolded: readonly GroupName[];
  /** The row that a function was opened from. */
  readonly openedFrom?: string;
}
export const firstListState: ListState = { query: '', unfolded: [] };
