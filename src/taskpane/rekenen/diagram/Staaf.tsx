import { Assen } from './Assen';
import type { Asdiagram } from './diagramVan';
import { maten, plot, schaalVan } from './schaal';

/** Bars side by side. Their figures are read from the grid, so they do not stand at the bars. */
export function Staaf({ diagram }: { readonly diagram: Asdiagram }) {
  const { assen, labels, reeksen, vanaf, stap } = diagram;
  const waarden = reeksen[0]?.figures ?? [];
  const schaal = schaalVan(vanaf, Math.max(...waarden), stap);
  const room = plot.width / labels.length;
  const middle = (at: number): number => maten.left + room * (at + 0.5);
  const width = Math.min(room * 0.6, 56);
  return (
    <>
      <Assen schaal={schaal} titels={assen} labels={labels.map((text, at) => ({ x: middle(at), text }))} />
      {waarden.map((waarde, at) => (
        <rect
          key={labels[at]}
          className="diagram-vlak"
          x={middle(at) - width / 2}
          y={schaal.yOf(waarde)}
          width={width}
          height={plot.bottom - schaal.yOf(waarde)}
        />
      ))}
    </>
  );
}
