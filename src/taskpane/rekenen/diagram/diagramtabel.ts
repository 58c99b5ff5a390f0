import { getaltekst } from './getaltekst';
import type { Diagram } from './diagramVan';

/** What a chart shows, as a table for who does not see it; the first row is the heading. */
export function diagramtabel(diagram: Diagram): readonly (readonly string[])[] {
  switch (diagram.soort) {
    case 'staaf':
    case 'lijn': {
      const { assen, labels, reeksen } = diagram;
      const [x, y] = assen;
      const heads = reeksen.length === 1 ? [y] : reeksen.map(({ name }) => `${name}: ${y}`);
      return [
        [x, ...heads],
        ...labels.map((label, at) => [label, ...reeksen.map(({ figures }) => getaltekst(figures[at] ?? 0))]),
      ];
    }
    case 'cirkel':
      return [
        ['Deel', 'Aandeel'],
        ...diagram.labels.map((label, at) => [label, `${getaltekst(diagram.aandelen[at] ?? 0)}%`]),
      ];
    case 'beeld':
      return [
        ['Poppetjes', 'Aantal'],
        ['Hele', getaltekst(diagram.heel)],
        ['Halve', '1'],
        [`Eén heel poppetje: ${diagram.wat}`, getaltekst(diagram.per)],
      ];
  }
}
