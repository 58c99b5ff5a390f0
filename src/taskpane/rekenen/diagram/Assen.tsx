import { getaltekst } from './getaltekst';
import { maten, plot, type Schaal } from './schaal';

interface AssenProps {
  readonly schaal: Schaal;
  readonly titels: readonly [x: string, y: string];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
}

/** The grid, the figures and names along it, and what they stand for. */
export function Assen({ schaal: { lijnen, getallen, yOf }, titels: [x, y], labels }: AssenProps) {
  return (
    <g>
      {lijnen.map((one, at) => (
        <line
          key={one}
          className={at === 0 ? 'diagram-as' : 'diagram-raster'}
          x1={maten.left}
          x2={plot.right}
          y1={yOf(one)}
          y2={yOf(one)}
        />
      ))}
      {getallen.map((one) => (
        <text key={one} x={maten.left - 4} y={yOf(one)} dy="0.35em" textAnchor="end">
          {getaltekst(one)}
        </text>
      ))}
      {labels.map(({ x: at, text }) => (
        <text key={text} x={at} y={plot.bottom + 13} textAnchor="middle">
          {text}
        </text>
      ))}
      <text className="diagram-astitel" x={(maten.left + plot.right) / 2} y={maten.height - 6} textAnchor="middle">
        {x}
      </text>
      <text
        className="diagram-astitel"
        textAnchor="middle"
        transform={`translate(10 ${maten.top + plot.height / 2}) rotate(-90)`}
      >
        {y}
      </text>
    </g>
  );
}
