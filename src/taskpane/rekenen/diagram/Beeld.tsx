import { useId } from 'react';
import type { Beelddiagram } from './diagramVan';

const ROOM = 30;
const LEFT = 44;

/** Little people, the last one half, and how many each of them stands for. */
export function Beeld({ diagram: { rij, heel, per, wat } }: { readonly diagram: Beelddiagram }) {
  const half = useId();
  return (
    <>
      <clipPath id={half}>
        <rect x="0" y="0" width="12" height="44" />
      </clipPath>
      <text className="diagram-waarde" x="4" y="40" dy="0.35em">
        {rij}
      </text>
      {Array.from({ length: heel }, (_, at) => (
        <Poppetje key={at} x={LEFT + at * ROOM} y={18} />
      ))}
      <g transform={`translate(${LEFT + heel * ROOM} 18)`}>
        <g clipPath={`url(#${half})`}>
          <Poppetje x={0} y={0} />
        </g>
      </g>
      <line className="diagram-as" x1={LEFT - 4} x2={LEFT - 4} y1="10" y2="70" />
      <Poppetje x={LEFT} y={88} />
      <text x={LEFT + ROOM + 2} y="110" dy="0.35em">
        = {per} {wat}
      </text>
    </>
  );
}

function Poppetje({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="diagram-vlak" transform={`translate(${x} ${y})`}>
      <circle cx="12" cy="7" r="7" />
      <path d="M12 16c-8 0-10 5-10 11v4h4v13h12V31h4v-4c0-6-2-11-10-11z" />
    </g>
  );
}
