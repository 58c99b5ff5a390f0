import type { Text } from '../text';
import type { Kengetalsleutel } from './analyse';
import { kengetalplaatsen } from './kengetalsleutels';

/** What a ratio is called: the title of its function, with the part of it where its outcome has several. */
export function kengetallabel(sleutel: Kengetalsleutel): Text {
  const plaats = kengetalplaatsen.find((each) => each.sleutel === sleutel);
  if (plaats === undefined) throw new Error(`There is no ratio ${sleutel}`);
  const { definition, cel } = plaats;
  const deel = definition.result.cells?.[cel]?.label;
  if (deel === undefined) return definition.title;
  return { nl: `DuPont: ${deel.nl}`, en: `DuPont: ${deel.en}` };
}
