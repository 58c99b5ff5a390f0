import { useSyncExternalStore } from 'react';
import { catalogue } from '../../../calc/catalogue';
import type { Definition } from '../../../calc/define';
import { KeptIds } from './keptIds';

const RECENT = 6;

/** The functions that a user gave a star, in the order in which that was done. */
export const favourites = new KeptIds('account.favorieten', catalogue.length);
/** The functions that were used last, the last one first. */
export const recent = new KeptIds('account.recent', RECENT);

/**
 * A function counts as used once its form comes to an outcome with something filled in, or once its formula was inserted
 * or copied: looking at its page is not using it.
 */
export const markUsed = (id: string): void => {
  if (recent.ids()[0] !== id) recent.change((ids) => [id, ...ids.filter((other) => other !== id)]);
};

export const useKeptIds = (kept: KeptIds): readonly string[] => useSyncExternalStore(kept.subscribe, kept.ids);

/** The functions with these ids; an id that is not in the catalogue is passed over. */
export const definitionsOf = (ids: readonly string[]): readonly Definition[] =>
  ids.flatMap((id) => catalogue.find((definition) => definition.id === id) ?? []);
