import type { Definition } from '../../../calc/define';
import { groups, type GroupName } from '../../../calc/groups';
import type { Language } from '../../../calc/text';
import type { Texts } from '../../texts/nl';
import type { byGroup } from './byGroup';

/** Functions under one heading. A folded group keeps its members to itself; what was found has no heading. */
export type ListPart = { readonly members: readonly Definition[] } & (
  | { readonly kind: 'favourites' | 'recent'; readonly title: string }
  | { readonly kind: 'group'; readonly title: string; readonly group: GroupName; readonly isFolded: boolean }
  | { readonly kind: 'found' }
);

interface Kept {
  readonly favourites: readonly Definition[];
  readonly recent: readonly Definition[];
}

/** The whole catalogue: what the user has made their own, as far as there is any, and then every group. */
export const catalogueParts = (
  grouped: ReturnType<typeof byGroup>,
  { favourites, recent }: Kept,
  unfolded: readonly GroupName[],
  language: Language,
  { kept }: Texts,
): readonly ListPart[] => [
  ...(favourites.length > 0 ? [{ kind: 'favourites', title: kept.favourites, members: favourites } as const] : []),
  ...(recent.length > 0 ? [{ kind: 'recent', title: kept.recent, members: recent } as const] : []),
  ...grouped.map(({ group, members }) => ({
    kind: 'group' as const,
    title: groups[group][language],
    group,
    isFolded: !unfolded.includes(group),
    members,
  })),
];

const nameOf = (part: ListPart): string => (part.kind === 'group' ? part.group : part.kind);

/** Names one place in the list: the same function can stand in several parts. */
export const rowKey = (part: ListPart, id: string): string => `${nameOf(part)}.${id}`;
export const headKey = (part: ListPart): string => nameOf(part);
export const idOfRow = (key: string): string => key.slice(key.indexOf('.') + 1);

/** Where the arrows lead, in order: the headings that fold, and the functions that are in view. */
export const stopsOf = (parts: readonly ListPart[]): readonly string[] =>
  parts.flatMap((part) => {
    const rows = part.members.map(({ id }) => rowKey(part, id));
    if (part.kind !== 'group') return rows;
    return part.isFolded ? [headKey(part)] : [headKey(part), ...rows];
  });
