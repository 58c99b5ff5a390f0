import type { Opgave } from '../../../../calc/rekenen/opgave';
import { Diagramkaart } from '../../diagram/Diagramkaart';
import { Opgavetabel } from '../../diagram/Opgavetabel';
import { metVasteSpaties } from '../../metVasteSpaties';

/** The question of an exercise with what it gives; always in Dutch. */
export function Opgavetekst({ opgave }: { readonly opgave: Opgave }) {
  const { vraag, tabel, titel, diagram } = opgave;
  return (
    <div className="opgavetekst">
      <p lang="nl">{metVasteSpaties(vraag)}</p>
      {diagram !== null ? <Diagramkaart opgave={opgave} /> : tabel && <Opgavetabel tabel={tabel} naam={titel} />}
    </div>
  );
}
