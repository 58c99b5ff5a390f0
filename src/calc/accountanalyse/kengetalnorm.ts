import type { Definition } from '../define';
import type { Band } from '../norm';
import type { Branchenorm } from './account';
import type { Kengetalnorm, Kengetalsleutel } from './analyse';
import { kengetalplaatsen } from './kengetalsleutels';

/**
 * What a ratio is held against: the bands of its function, or with the boundaries of the branche where those are as many
 * and ascend. Undefined for a ratio without bands: a branche has no verdicts of its own.
 */
export function kengetalnorm(sleutel: Kengetalsleutel, normen: readonly Branchenorm[]): Kengetalnorm | undefined {
  const definition = kengetalplaatsen.find((plaats) => plaats.sleutel === sleutel)?.definition;
  const standaard = definition?.norm;
  const banden = definition === undefined ? [] : bandenVan(definition);
  if (standaard === undefined || banden.length === 0) return undefined;
  const eigen = normen.find(({ kengetal, grenzen }) => kengetal === sleutel && passen(grenzen, banden));
  if (eigen === undefined) return { banden, herkomst: { soort: 'standaard', bronnen: standaard.sources } };
  const { bron, jaar, grenzen } = eigen;
  return {
    banden: banden.map((band, index) => (index === 0 ? band : { ...band, from: grenzen[index - 1] as number })),
    herkomst: { soort: 'branche', bron, jaar },
  };
}

/** The bands that hold for the form in which annual figures give the ratio: its default one. */
function bandenVan({ norm, params }: Definition): readonly Band[] {
  const { when, bands = [] } = norm ?? {};
  return when === undefined || params[when.param]?.default === when.is ? bands : [];
}

const passen = (grenzen: readonly number[], banden: readonly Band[]): boolean =>
  grenzen.length === banden.length - 1 &&
  grenzen.every((grens, index) => index === 0 || grens > (grenzen[index - 1] as number));
