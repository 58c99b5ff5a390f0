import { leesSeed } from '../../../../calc/rekenen/seed';
import type { Boekklas, Opgavenblad } from '../../../../workbook/rekenen/rekenboek';

/** The sheets of the students of a class; of a class with a secret its check code stands behind its name. */
export function bladenVan({ klas, controlecode }: Boekklas, bladen: readonly Opgavenblad[]): readonly Opgavenblad[] {
  const printed = controlecode === undefined ? klas : `${klas}·${controlecode}`;
  return bladen.filter(({ seeds: [first = ''] }) => leesSeed(first)?.klas === printed);
}
