import { celVan, domeinen, niveaus } from '../../../calc/rekenen/cel';
import { celbeschrijvingen, niveaubeschrijvingen } from '../../../calc/rekenen/niveaus';
import { Disclosure } from '../../parts/Disclosure';
import { useLanguage } from '../../texts/LanguageContext';
import { useRekenTexts } from '../texts/rekenTexts';

/** What the levels are about, and what one practises in each cell of them. */
export function Niveaulijst() {
  const { language } = useLanguage();
  const { kaart, domeinen: namen } = useRekenTexts();
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
            <ul>
              {domeinen.map((domein) => {
                const cel = celVan(niveau, domein);
                return (
                  cel && (
                    <li key={cel}>
                      <strong>{namen[domein].lang}:</strong> {celbeschrijvingen[cel][language]}
                    </li>
                  )
                );
              })}
            </ul>
          </div>
        );
      })}
    </Disclosure>
  );
}
