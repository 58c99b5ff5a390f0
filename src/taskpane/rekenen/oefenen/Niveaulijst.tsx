import { celVan, domeinen, niveaus, type Niveau } from '../../../calc/rekenen/cel';
import { celbeschrijvingen, niveaubeschrijvingen } from '../../../calc/rekenen/niveaus';
import { Disclosure } from '../../parts/Disclosure';
import { useLanguage } from '../../texts/LanguageContext';
import { useRekenTexts } from '../texts/rekenTexts';

/** What the levels are about, and what one practises in each cell of them. */
export function Niveaulijst() {
  const { language } = useLanguage();
  const { kaart } = useRekenTexts();
  return (
    <Disclosure title={kaart.levels}>
      {niveaus.map((niveau) => {
        const { ongeveer, inhoud } = niveaubeschrijvingen[niveau];
        return (
          <div key={niveau} className="niveau">
            <h3 className="niveau-kop">
              {niveau}, {ongeveer[language]}
            </h3>
            <p>{inhoud[language]}</p>
            <Celbeschrijvingen niveau={niveau} />
          </div>
        );
      })}
    </Disclosure>
  );
}

function Celbeschrijvingen({ niveau }: { readonly niveau: Niveau }) {
  const { language } = useLanguage();
  const { domeinen: namen } = useRekenTexts();
  const cellen = domeinen.flatMap((domein) => {
    const cel = celVan(niveau, domein);
    return cel === undefined ? [] : [{ cel, naam: namen[domein].lang }];
  });
  if (cellen.length === 0) return null;
  return (
    <ul>
      {cellen.map(({ cel, naam }) => (
        <li key={cel}>
          <strong>{naam}:</strong> {celbeschrijvingen[cel][language]}
        </li>
      ))}
    </ul>
  );
}
