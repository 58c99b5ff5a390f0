import type { Definition } from '../../../calc/define';
import { groups, type GroupName } from '../../../calc/groups';

/** The functions under their groups, the groups in the order of the catalogue; in each the core functions first. */
export function byGroup(
  definitions: readonly Definition[],
): readonly { readonly group: GroupName; readonly members: readonly Definition[] }[] {
  const coreFirst = [...definitions].sort((a, b) => a.priority - b.priority);
  return (Object.keys(groups) as GroupName[])
    .map((group) => ({ group, members: coreFirst.filter((definition) => definition.group === group) }))
    .filter(({ members }) => members.length > 0);
}
