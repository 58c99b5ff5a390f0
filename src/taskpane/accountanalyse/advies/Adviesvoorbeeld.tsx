import { Fragment } from 'react';
import type { Advies } from '../../../calc/accountanalyse/analyse';
import type { Language } from '../../../calc/text';
import { Section } from '../../parts/Section';
import { useAccountTexts } from '../texts/accountTexts';
import { Argumenten } from './Argumenten';

interface AdviesvoorbeeldProps {
  readonly advies: Advies;
  readonly taal: Language;
}

/** What the advice says so far, in the order of the sheet. */
export function Adviesvoorbeeld({ advies, taal }: AdviesvoorbeeldProps) {
  const { advies: words } = useAccountTexts();
  const { titel, oordeel, delen } = advies;
  return (
    <Section title={words.preview}>
      <p className="offerte-hint">{words.language[taal]}</p>
      <p lang={taal} className="advies-titel">
        {titel}
      </p>
      <Argumenten argumenten={oordeel} taal={taal} />
      {delen.map(({ kop, argumenten }) => (
        <Fragment key={kop}>
          <h4 lang={taal} className="tussenkop">
            {kop}
          </h4>
          <Argumenten argumenten={argumenten} taal={taal} />
        </Fragment>
      ))}
      {oordeel.length === 0 && delen.length === 0 && <p className="offerte-hint">{words.noSentences}</p>}
    </Section>
  );
}
