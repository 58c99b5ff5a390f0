import type { Definition } from '../calc/define';
import { editDistance } from '../calc/editDistance';

/** The function that a misspelled name most likely stands for; undefined when none is near. */
export function nearestFunction(name: string, catalogue: readonly Definition[]): Definition | undefined {
  const wanted = name.toUpperCase();
  const ranked = catalogue
    .map((definition) => ({ definition, distance: editDistance(wanted, definition.id) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.definition : undefined;
}

/** The same for a name that lacks our prefix, or has it misspelled; other functions of Excel are not near. */
export function nearestInNamespace(name: string, catalogue: readonly Definition[]): Definition | undefined {
  const wanted = name.toUpperCase();
  return catalogue.find(({ id }) => id === wanted || editDistance(wanted, `ACCOUNT.${id}`) <= 2);
}
