import { celVan, domeinen, niveaus, type Cel, type Niveau } from '../../../calc/rekenen/cel';
import { niveaubeschrijvingen } from '../../../calc/rekenen/niveaus';
import type { Boekpoging } from '../../../workbook/rekenen/rekenboek';
import { useLanguage } from '../../texts/LanguageContext';
import { useRekenTexts } from '../texts/rekenTexts';
import { Standteken } from './Standteken';
import { standVan } from './standVan';

/** From the highest level down, as the dossier prints them. */
const rijen: readonly Niveau[] = [...niveaus].reverse();

export const celId = (cel: string): string => `rekencel-${cel}`;
interface RekenkaartProps {
  /** Of the student. */
  readonly pogingen: readonly Boekpoging[];
  readonly onCel: (cel: Cel) => void;
}

/** The matrix of the dossier as the student's map: only what the dossier asks for can be chosen. */
export function Rekenkaart({ pogingen, onCel }: RekenkaartProps) {
  const { language } = useLanguage();
  const { kaart, domeinen: namen, standen } = useRekenTexts();
  return (
    <table className="rekenkaart" aria-label={kaart.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{kaart.level}</span>
          </th>
          {domeinen.map((domein) => (
            <th key={domein} scope="col" title={namen[domein].lang}>
              <span aria-hidden="true">{namen[domein].kort}</span>
              <span className="visually-hidden">{namen[domein].lang}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((niveau) => (
          <tr key={niveau}>
            <th scope="row" title={niveaubeschrijvingen[niveau].ongeveer[language]}>
              {niveau}
              <span className="visually-hidden">, {niveaubeschrijvingen[niveau].ongeveer[language]}</span>
            </th>
            {domeinen.map((domein) => {
              const cel = celVan(niveau, domein);
              if (cel === undefined) {
                return (
                  <td key={domein} className="rekenkaart-leeg">
                    <span aria-hidden="true">–</span>
                    <span className="visually-hidden">{kaart.notAsked}</span>
                  </td>
                );
              }
              const stand = standVan(pogingen, cel);
              return (
                <td key={domein}>
                  <button
                    type="button"
                    id={celId(cel)}
                    className={`rekenkaart-cel rekenkaart-${stand.replace(' ', '-')}`}
                    aria-label={kaart.cell(niveau, namen[domein].lang, standen[stand])}
                    onClick={() => onCel(cel)}
                  >
                    <Standteken stand={stand} />
                    {standen[stand]}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
