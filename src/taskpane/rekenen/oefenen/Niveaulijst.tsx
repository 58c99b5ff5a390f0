import { Fragment } from 'react';
import { domeinen, niveaus } from '../../../calc/rekenen/cel';
import { niveaubeschrijvingen } from '../../../calc/rekenen/niveaus';
import { Disclosure } from '../../parts/Disclosure';
import { useLanguage } from '../../texts/LanguageContext';
import { useRekenTexts } from '../texts/rekenTexts';

/** What the levels and the domains of the map are. */
export function Niveaulijst() {
  const { language } = useLanguage();
  const { kaart, domeinen: namen } = useRekenTexts();
  return (
    <Disclosure title={kaart.levels}>
      <dl className="niveaulijst">
        {niveaus.map((niveau) => {
          const { ongeveer, inhoud } = niveaubeschrijvingen[niveau];
          return (
            <Fragment key={niveau}>
              <dt>
                {niveau}, {ongeveer[language]}
              </dt>
              <dd>{inhoud[language]}</dd>
            </Fragment>
          );
        })}
        {domeinen.map((domein) => (
          <Fragment key={domein}>
            <dt>{namen[domein].kort}</dt>
            <dd>{namen[domein].lang}</dd>
          </Fragment>
        ))}
      </dl>
    </Disclosure>
  );
}
