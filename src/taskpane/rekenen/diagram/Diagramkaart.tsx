import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Opgave } from '../../../calc/rekenen/opgave';
import { useRekenTexts } from '../texts/rekenTexts';
import { Beeld } from './Beeld';
import { Cirkel } from './Cirkel';
import { diagramtabel } from './diagramtabel';
import { diagramVan, type Diagram } from './diagramVan';
import { Lijn } from './Lijn';
import { Opgavetabel } from './Opgavetabel';
import { maten } from './schaal';
import { Staaf } from './Staaf';

const namen = { staaf: 'Staafdiagram', lijn: 'Lijngrafiek', cirkel: 'Cirkeldiagram', beeld: 'Beelddiagram' } as const;
/** Little people take less room than axes. */
const heightOf = ({ soort }: Diagram): number => (soort === 'beeld' ? 140 : maten.height);

function drawn(diagram: Diagram): ReactElement {
  switch (diagram.soort) {
    case 'staaf':
      return <Staaf diagram={diagram} />;
    case 'lijn':
      return <Lijn diagram={diagram} />;
    case 'cirkel':
      return <Cirkel diagram={diagram} />;
    case 'beeld':
      return <Beeld diagram={diagram} />;
  }
}

/** The chart of an exercise, and the same as a table for who asks for it. Its words are Dutch, as those of the exercise. */
export function Diagramkaart({ opgave }: { readonly opgave: Opgave }) {
  const { diagram: words } = useRekenTexts();
  const [isTable, setTable] = useState(false);
  const diagram = diagramVan(opgave);
  if (!diagram) return null;
  return (
    <figure className="diagram">
      <figcaption lang="nl" className="diagram-titel">
        {diagram.titel}
      </figcaption>
      {isTable ? (
        <Opgavetabel tabel={diagramtabel(diagram)} naam={diagram.titel} />
      ) : (
        <svg
          lang="nl"
          role="img"
          aria-label={`${namen[diagram.soort]}: ${diagram.titel}`}
          viewBox={`0 0 ${maten.width} ${heightOf(diagram)}`}
          className="diagram-svg"
        >
          {drawn(diagram)}
        </svg>
      )}
      <Button size="small" onClick={() => setTable(!isTable)}>
        {isTable ? words.asChart : words.asTable}
      </Button>
    </figure>
  );
}
