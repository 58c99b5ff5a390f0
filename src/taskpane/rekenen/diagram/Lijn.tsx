import { Assen } from './Assen';
import type { Asdiagram } from './diagramVan';
import { getaltekst } from './getaltekst';
import { maten, plot, schaalVan } from './schaal';

/** One line with its figures at the points, or two that are told apart by dashes, signs and names. */
export function Lijn({ diagram }: { readonly diagram: Asdiagram }) {
  const { assen, labels, reeksen, vanaf, stap } = diagram;
  const schaal = schaalVan(vanaf, Math.max(...reeksen.flatMap(({ figures }) => figures)), stap);
  const isOne = reeksen.length === 1;
  // One figure per label stands in the middle of its room; of a whole scale the first stands on the axis.
  const room = isOne ? plot.width / labels.length : (plot.width - 16) / (labels.length - 1);
  const xOf = (at: number): number => maten.left + (isOne ? room * (at + 0.5) : room * at);
  const every = Math.ceil(labels.length / 9);
  // Names at the ends of lines that end close together keep clear of each other.
  const isHighest = (which: number): boolean =>
    reeksen.every(({ figures }) => (figures.at(-1) ?? 0) <= (reeksen[which]?.figures.at(-1) ?? 0));
  return (
    <>
      <Assen
        schaal={schaal}
        titels={assen}
        labels={labels.flatMap((text, at) => (at % every === 0 ? [{ x: xOf(at), text }] : []))}
      />
      {!isOne &&
        labels.map((label, at) => (
          <line key={label} className="diagram-raster" x1={xOf(at)} x2={xOf(at)} y1={maten.top} y2={plot.bottom} />
        ))}
      {reeksen.map(({ name, figures }, which) => {
        const points = figures.map((waarde, at) => [xOf(at), schaal.yOf(waarde)] as const);
        const [endX = 0, endY = 0] = points.at(-1) ?? [];
        return (
          <g key={name}>
            <polyline
              className={which === 0 ? 'diagram-lijn' : 'diagram-lijn diagram-gestreept'}
              points={points.map((point) => point.join()).join(' ')}
            />
            {points.map(([x, y]) =>
              which === 0 ? (
                <circle key={x} className="diagram-punt" cx={x} cy={y} r="3" />
              ) : (
                <rect key={x} className="diagram-punt" x={x - 3} y={y - 3} width="6" height="6" />
              ),
            )}
            {isOne &&
              points.map(([x, y], at) => (
                <text key={x} className="diagram-waarde" x={x} y={y - 7} textAnchor="middle">
                  {getaltekst(figures[at] ?? 0)}
                </text>
              ))}
            {!isOne && (
              <text className="diagram-waarde" x={endX + 6} y={endY} dy={isHighest(which) ? '-0.2em' : '0.9em'}>
                {name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
