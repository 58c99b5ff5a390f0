import { GUTTER, PLOT, xOf } from './grafiekmaten';

type Punt = readonly [korting: number, value: number];

interface GrafiekdeelProps {
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly reach: number;
  readonly punten: readonly Punt[];
  readonly current: Punt | undefined;
  readonly written: (value: number) => string;
  readonly isDashed?: boolean;
}

/** One line of the chart, with its own scale, its name beside it, and the point where one is now. */
export function Grafiekdeel({ name, top, height, reach, punten, current, written, isDashed }: GrafiekdeelProps) {
  const values = punten.map(([, value]) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const yOf = (value: number): number => top + height * (high === low ? 0.5 : (high - value) / (high - low));
  const path = punten.map(([korting, value]) => `${xOf(korting, reach)},${yOf(value)}`).join(' ');
  const isFlat = high === low;
  return (
    <g>
      <line className="korting-grafiek-zero" x1={GUTTER} x2={GUTTER + PLOT} y1={yOf(0)} y2={yOf(0)} />
      <g className="korting-grafiek-axis">
        {high > 0 && (
          <text x={GUTTER - 4} y={yOf(high)} dy="0.35em" textAnchor="end">
            {written(high)}
          </text>
        )}
        <text x={GUTTER - 4} y={yOf(0)} dy="0.35em" textAnchor="end">
          {written(0)}
        </text>
        {!isFlat && low < 0 && (
          <text x={GUTTER - 4} y={yOf(low)} dy="0.35em" textAnchor="end">
            {written(low)}
          </text>
        )}
      </g>
      <text className="korting-grafiek-name" x={GUTTER + 6} y={yOf(0) - 6}>
        {name}
      </text>
      <polyline className={`korting-grafiek-line${isDashed ? ' korting-grafiek-dashed' : ''}`} points={path} />
      {current && <Here x={xOf(current[0], reach)} y={yOf(current[1])} text={written(current[1])} />}
    </g>
  );
}

/** The lines go down to the right: right above the point and left below it there is room for its figure. */
function Here({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  const isRight = x > GUTTER + PLOT * 0.7;
  return (
    <g className="korting-grafiek-here">
      <circle cx={x} cy={y} r="4" />
      <text x={isRight ? x - 7 : x + 7} y={isRight ? y + 14 : y - 6} textAnchor={isRight ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}
