import { useEffect, useRef } from 'react';
import type { Opgave } from '../../../calc/rekenen/opgave';
import type { Oordeelcode } from '../../../calc/rekenen/oordeel';
import { Disclosure } from '../../parts/Disclosure';
import { Diagramkaart } from '../diagram/Diagramkaart';
import { Opgavetabel } from '../diagram/Opgavetabel';
import { useRekenTexts } from '../texts/rekenTexts';
import { metVasteSpaties } from '../metVasteSpaties';
import { gegevenrijen } from './gegevenrijen';
import type { Uitslag } from './opgavestand';

interface VraagdeelProps {
  readonly opgave: Opgave;
  readonly uitslag: Uitslag | undefined;
}

/** Their remedy is to refer to the right cells. */
const gaanOverCellen: readonly Oordeelcode[] = ['FORMULE-VAST', 'VERWIJZING-BUITEN'];

/** A chart shows its table when asked to; it stands beside the chart where the question speaks of it. */
const toontTabel = ({ diagram, vraag }: Opgave): boolean => diagram === null || /\btabel\b/i.test(vraag);

/** What is asked, and the figures it is asked of; where they stand opens by itself for who needs it. */
export function Vraagdeel({ opgave, uitslag }: VraagdeelProps) {
  const { opgave: words } = useRekenTexts();
  const sheet = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (sheet.current && uitslag && gaanOverCellen.includes(uitslag.oordeel.code)) sheet.current.open = true;
  }, [uitslag]);
  return (
    <>
      <p lang="nl" className="opgave-vraag">
        {metVasteSpaties(opgave.vraag)}
      </p>
      {opgave.tabel && toontTabel(opgave) && <Opgavetabel tabel={opgave.tabel} naam={words.table} />}
      <Diagramkaart opgave={opgave} />
      <Disclosure ref={sheet} title={words.sheet}>
        <p className="offerte-hint">{words.sheetHint}</p>
        <div className="opgave-cellen">
          <Opgavetabel tabel={[words.cells, ...gegevenrijen(opgave)]} naam={words.sheet} />
        </div>
      </Disclosure>
    </>
  );
}
