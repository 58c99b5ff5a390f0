import { Fragment } from 'react';
import { eurotekst, procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import type { Onderhandelingsronde } from '../../../calc/offerte/offertedocument';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { useOfferteTexts } from '../texts/offerteTexts';
import { datumText } from '../../fields/readDatum';

/** Every round so far: its figures in a row, and below them in words what was asked and offered. */
export function Rondes({ rondes }: { readonly rondes: readonly Onderhandelingsronde[] }) {
  const { onderhandelen: words } = useOfferteTexts();
  const { notation } = useHost();
  const { columns } = words;
  const percent = (fraction: string, decimals = 2): string =>
    fraction === '' ? words.unknown : procenttekst(fraction, notation, decimals);
  return (
    <Section title={words.rounds}>
      {rondes.length === 0 ? (
        <p className="offerte-hint">{words.noRounds}</p>
      ) : (
        <table className="korting-tabel">
          <thead>
            <tr>
              <th scope="col">{columns.round}</th>
              <th scope="col">{columns.asked}</th>
              <th scope="col">{columns.offered}</th>
              <th scope="col">{columns.total}</th>
              <th scope="col">{columns.margin}</th>
              <th scope="col">{columns.room}</th>
            </tr>
          </thead>
          <tbody>
            {rondes.map(({ datum, verzoek, gevraagd, tegenbod, geboden, totaal, marge, ruimte }, index) => (
              <Fragment key={index}>
                <tr className="ronde-figuren">
                  <th scope="row" aria-label={words.round(index + 1)}>
                    {index + 1}
                  </th>
                  <td>{percent(gevraagd)}</td>
                  <td>{percent(geboden)}</td>
                  <td>{totaal === '' ? words.unknown : eurotekst(totaal, notation)}</td>
                  <td>{percent(marge, 1)}</td>
                  <td>{percent(ruimte)}</td>
                </tr>
                <tr>
                  <td colSpan={6} className="ronde-woorden">
                    <p>{datumText(datum)}</p>
                    {verzoek !== '' && <p>{words.customer(verzoek)}</p>}
                    {tegenbod !== '' && <p>{words.us(tegenbod)}</p>}
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
