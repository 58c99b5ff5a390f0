import { useId } from 'react';
import type { Cirkeldiagram } from './diagramVan';
import { maten } from './schaal';

const RADIUS = 84;
const [CX, CY] = [96, maten.height / 2];

/** A point on the edge, so far round from the top. */
const edge = (part: number): string =>
  `${CX + RADIUS * Math.sin(2 * Math.PI * part)},${CY - RADIUS * Math.cos(2 * Math.PI * part)}`;

/** Parts of a whole, told apart by their pattern; names and shares stand beside them. */
export function Cirkel({ diagram: { labels, aandelen } }: { readonly diagram: Cirkeldiagram }) {
  const pattern = useId();
  const whole = aandelen.reduce((sum, waarde) => sum + waarde, 0);
  const begins = aandelen.map((_, at) => aandelen.slice(0, at).reduce((sum, waarde) => sum + waarde, 0) / whole);
  const fill = (at: number) => (at === 0 ? {} : { fill: `url(#${pattern})` });
  return (
    <>
      <pattern id={pattern} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className="diagram-grond" />
        <line x1="0" x2="0" y1="0" y2="8" className="diagram-arcering" />
      </pattern>
      {aandelen.map((waarde, at) => {
        const [from, to] = [begins[at] ?? 0, (begins[at] ?? 0) + waarde / whole];
        const path = `M${CX},${CY} L${edge(from)} A${RADIUS},${RADIUS} 0 ${to - from > 0.5 ? 1 : 0} 1 ${edge(to)} Z`;
        return <path key={labels[at]} className={at === 0 ? 'diagram-vlak' : 'diagram-deel'} d={path} {...fill(at)} />;
      })}
      {labels.map((label, at) => (
        <g key={label} transform={`translate(204 ${CY - 20 + at * 28})`}>
          <rect className={at === 0 ? 'diagram-vlak' : 'diagram-deel'} width="16" height="16" {...fill(at)} />
          <text x="22" y="8" dy="0.35em">
            {label} {aandelen[at]}%
          </text>
        </g>
      ))}
    </>
  );
}
