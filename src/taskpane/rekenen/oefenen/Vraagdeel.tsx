import type { Opgave } from '../../../calc/rekenen/opgave';
import { Disclosure } from '../../parts/Disclosure';
import { Diagramkaart } from '../diagram/Diagramkaart';
import { Opgavetabel } from '../diagram/Opgavetabel';
import { useRekenTexts } from '../texts/rekenTexts';
import { metVasteSpaties } from '../metVasteSpaties';
import { gegevenrijen } from './gegevenrijen';

/** A chart shows its table when asked to; it stands beside the chart where the question speaks of it. */
const toontTabel = ({ diagram, vraag }: Opgave): boolean => diagram === null || /\btabel\b/i.test(vraag);

/** What is asked, and the figures it is asked of. */
export function Vraagdeel({ opgave }: { readonly opgave: Opgave }) {
  const { opgave: words } = useRekenTexts();
  return (
    <>
      <p lang="nl" className="opgave-vraag">
        {metVasteSpaties(opgave.vraag)}
      </p>
      {opgave.tabel && toontTabel(opgave) && <Opgavetabel tabel={opgave.tabel} naam={words.table} />}
      <Diagramkaart opgave={opgave} />
      <Disclosure title={words.sheet}>
        <p className="offerte-hint">{words.sheetHint}</p>
        <Opgavetabel tabel={[words.cells, ...gegevenrijen(opgave)]} naam={words.sheet} />
      </Disclosure>
    </>
  );
}
