import { useId, useState } from 'react';
import { beoordeel } from '../../../../calc/rekenen/beoordeel';
import { misconcepties } from '../../../../calc/rekenen/misconcepties';
import type { Opgave } from '../../../../calc/rekenen/opgave';
import { excelLanguage } from '../../../../workbook/excelLanguage';
import { localFormula } from '../../../../workbook/localFormula';
import { foutwaarde } from '../../../../workbook/rekenen/sheets/antwoordmodel';
import { decimalText } from '../../../fields/decimalText';
import { useHost } from '../../../host/HostContext';
import { Section } from '../../../parts/Section';
import { metVasteSpaties } from '../../metVasteSpaties';
import { Opgavetekst } from '../opgave/Opgavetekst';
import { Oordeeltekst } from '../opgave/Oordeeltekst';
import { useKlasTexts } from '../texts/klasTexts';
import { Invoerveld } from '../velden/Invoerveld';

/** An exercise with all that a teacher wants to know of it. */
export function Sleuteluitkomst({ opgave }: { readonly opgave: Opgave }) {
  const { sleutel: words, celnaam, opgavenInNederlands } = useKlasTexts();
  const { notation, displayLanguage } = useHost();
  const id = useId();
  const [typed, setTyped] = useState('');
  const fouten = opgave.fouten.filter(({ actief }) => actief);
  return (
    <>
      <Section title={words.vraag}>
        <p className="offerte-state">
          {celnaam(opgave.cel)} · <span lang="nl">{opgave.titel}</span>
        </p>
        {opgavenInNederlands !== '' && <p className="offerte-hint">{opgavenInNederlands}</p>}
        <Opgavetekst opgave={opgave} />
      </Section>
      <Section title={words.antwoord}>
        <p className="sleutel-antwoord" lang="nl">
          {metVasteSpaties(opgave.antwoordTekst)}
        </p>
        {Number(opgave.antwoordExact) !== opgave.antwoord && (
          <p className="offerte-hint">{words.exact(decimalText(opgave.antwoordExact, notation))}</p>
        )}
        <p className="offerte-hint">
          {words.formule}: <code>{localFormula(opgave.blad.formule.en, notation, excelLanguage(displayLanguage))}</code>
        </p>
      </Section>
      <Section title={words.stappen}>
        <ol lang="nl" className="sleutel-stappen">
          {opgave.stappen.map((stap, index) => (
            <li key={index}>{metVasteSpaties(stap)}</li>
          ))}
        </ol>
      </Section>
      {fouten.length > 0 && (
        <Section title={words.fout}>
          <dl lang="nl" className="sleutel-fouten">
            {fouten.map((fout, index) => (
              <div key={index}>
                <dt>
                  {metVasteSpaties(foutwaarde(fout, opgave))}: {misconcepties[fout.code].naam}
                </dt>
                <dd>{metVasteSpaties(fout.feedback)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section title={words.proef}>
        <div className="offerte-form">
          <Invoerveld id={id} label={words.proef} hint={words.proefHint} value={typed} onValue={setTyped} />
        </div>
        {typed.trim() !== '' && <Oordeeltekst oordeel={beoordeel(opgave, typed)} />}
      </Section>
    </>
  );
}
