import type { Cel } from '../../../../calc/rekenen/cel';
import type { Klasfout, Klasoverzicht } from '../../../../calc/rekenen/klasoverzicht';
import { misconcepties } from '../../../../calc/rekenen/misconcepties';
import { metVasteSpaties } from '../../metVasteSpaties';
import { useKlasTexts } from '../texts/klasTexts';

interface KlasfoutenProps {
  readonly overzicht: Klasoverzicht;
  /** The cells to show. */
  readonly cellen: readonly Cel[];
}

const uitleg = ({ code }: Klasfout): string => (code in misconcepties ? misconcepties[code as never]['uitleg'] : '');

/** What often went wrong in each cell: its name, how often, and what it is. */
export function Klasfouten({ overzicht, cellen }: KlasfoutenProps) {
  const { overzicht: words, celnaam } = useKlasTexts();
  const metFouten = cellen.filter((cel) => (overzicht.fouten[cel]?.length ?? 0) > 0);
  if (metFouten.length === 0) return <p>{words.foutenGeen}</p>;
  return metFouten.map((cel) => (
    <div key={cel}>
      <h4 className="tussenkop">{celnaam(cel)}</h4>
      <ol className="klasfouten">
        {overzicht.fouten[cel]?.map((fout) => (
          <li key={fout.code}>
            <strong lang="nl">{fout.naam}</strong>, {words.keer(fout.aantal, fout.leerlingen)}
            {uitleg(fout) !== '' && (
              <span lang="nl" className="klasfouten-uitleg">
                {metVasteSpaties(uitleg(fout))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  ));
}
