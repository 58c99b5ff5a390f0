import { useMemo } from 'react';
import { accountprofiel } from '../../../calc/accountanalyse/accountprofiel';
import { advies } from '../../../calc/accountanalyse/advies';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import type { StapProps } from '../stap';
import { writeAdvies, writeProfiel } from '../operations';
import { useAccountTexts } from '../texts/accountTexts';
import { Adviesvelden } from './Adviesvelden';
import { Adviesvoorbeeld } from './Adviesvoorbeeld';
import { Bladschrijver } from './Bladschrijver';

/** The profile and the advice: what they will say and rest on, what is still missing, and onto their sheets. */
export default function AdviesStap(props: StapProps) {
  const { account, analyse, klasse } = props;
  const { advies: words } = useAccountTexts();
  const { notation } = useHost();
  const { nummer, taal } = account;
  const composed = useMemo(
    () => ({
      advies: advies(account, analyse, { naarKlasse: klasse, notation }),
      profiel: accountprofiel(account, analyse, { klasse, notation }),
    }),
    [account, analyse, klasse, notation],
  );
  return (
    <>
      <p className="offerte-hint">{words.intro}</p>
      <Adviesvelden {...props} advies={composed.advies} />
      <Adviesvoorbeeld advies={composed.advies} taal={taal} />
      <Bladschrijver
        {...props}
        blad="advies"
        action={words.writeAdvies}
        said={(texts) => texts.advies.saidAdvies}
        write={(opties) => writeAdvies(nummer, composed.advies, opties)}
      />
      <Section title={words.profiel}>
        <p className="offerte-hint">{words.profielText}</p>
        {composed.profiel.ontbreekt.length > 0 && (
          <>
            <p className="offerte-hint">{words.unknownYet}</p>
            <ul className="plaats-lijst" lang={taal}>
              {composed.profiel.ontbreekt.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
        <Bladschrijver
          {...props}
          blad="profiel"
          action={words.writeProfiel}
          said={(texts) => texts.advies.saidProfiel}
          write={(opties) => writeProfiel(nummer, composed.profiel, opties)}
        />
        <p className="offerte-hint">{words.print}</p>
      </Section>
    </>
  );
}
