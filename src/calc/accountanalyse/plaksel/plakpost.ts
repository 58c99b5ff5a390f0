import type { Jaarpost } from '../account';

/** A post that was recognised, with a figure per year; '' where the source gives none. */
export interface Plakpost {
  readonly post: Jaarpost;
  readonly waarden: readonly (number | '')[];
}
