import type { Definition } from '../../../calc/define';
import { favourites, recent } from '../kept/kept';
import type { ListState } from './listState';

/** The list with a function's row in view: the one it was opened from, or else the one in its group, unfolded. */
export function withRowInView(list: ListState, { id, group }: Definition): ListState {
  const { query, unfolded, openedFrom } = list;
  const inView = [
    ...(query.trim() === '' ? [] : [`found.${id}`]),
    ...(favourites.ids().includes(id) ? [`favourites.${id}`] : []),
    ...(recent.ids().includes(id) ? [`recent.${id}`] : []),
    ...(unfolded.includes(group) ? [`${group}.${id}`] : []),
  ];
  if (openedFrom !== undefined && inView.includes(openedFrom)) return list;
  return { query: '', unfolded: [...new Set([...unfolded, group])], openedFrom: `${group}.${id}` };
}
