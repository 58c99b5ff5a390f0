import type { Definition } from '../define';
import { kengetalTabel } from '../blok/kengetalTabel';
import type { Kengetalsleutel } from './analyse';

interface Kengetalplaats {
  readonly sleutel: Kengetalsleutel;
  readonly definition: Definition;
  /** Which cell of an outcome of several, from zero. */
  readonly cel: number;
}

/** The words for the cells of DUPONT in its keys; the last one is its own RTV. */
const delen: Readonly<Record<string, readonly string[]>> = { DUPONT: ['marge', 'omloop', 'rtv'] };

/** What each row of the block of KENGETALLEN is, in its order. */
export const kengetalplaatsen: readonly Kengetalplaats[] = kengetalTabel.flatMap(({ definition, rijen }) =>
  Array.from({ length: rijen }, (_, cel) => {
    const deel = delen[definition.id]?.[cel];
    const id = definition.id.toLowerCase();
    return { sleutel: deel === undefined ? id : `${id}.${deel}`, definition, cel };
  }),
);

/** The key of each row of the block of KENGETALLEN, in its order. */
export const kengetalsleutels: readonly Kengetalsleutel[] = kengetalplaatsen.map(({ sleutel }) => sleutel);
