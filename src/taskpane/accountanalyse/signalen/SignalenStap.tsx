import { Button } from '@fluentui/react-components';
import type { Besluit } from '../../../calc/accountanalyse/account';
import { besluitWoorden } from '../../../calc/accountanalyse/accountwoorden';
import type { Signaal } from '../../../calc/accountanalyse/analyse';
import { woordVan } from '../../../calc/accountanalyse/woordVan';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { writeAccountRows } from '../operations';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { useFocusLater } from '../useFocusLater';
import { Besluitkaart } from './Besluitkaart';
import { VOORSTELLEN, besluitId, voorstelId } from './signaalIds';
import { besluitOver, metBesluit, signaalstanden, type Besloten } from './signaalstanden';
import { Voorstelkaart } from './Voorstelkaart';

/** Opportunities and risks: what the rules propose, and what was decided on it. */
export default function SignalenStap({ account, analyse, change, isOpen, onStap }: StapProps) {
  const { language } = useLanguage();
  const { notation } = useHost();
  const { signalen: words } = useAccountTexts();
  const focusLater = useFocusLater();
  const { nummer, taal } = account;
  const { voorstellen, besloten } = signaalstanden({ account, analyse });

  const decide = (signaal: Signaal, besluit: Besluit, tekst?: string): Promise<boolean> => {
    const rij = besluitOver(signaal, account, notation, besluit, tekst);
    return change(
      () => writeAccountRows(nummer, 'signalen', (now) => metBesluit(now, rij)),
      (texts) => texts.signalen.saidDecided(signaal.titel[language], woordVan(besluit, besluitWoorden, language)),
    );
  };
  const decideProposal = async (signaal: Signaal, besluit: Besluit, tekst?: string): Promise<boolean> => {
    const at = voorstellen.indexOf(signaal);
    const next = voorstellen[at + 1] ?? voorstellen[at - 1];
    const isDone = await decide(signaal, besluit, tekst);
    if (isDone) focusLater(next ? voorstelId(next.regel) : besluitId(signaal.regel));
    return isDone;
  };
  const takeBack = async ({ besluit, signaal }: Besloten, titel: string) => {
    const isDone = await change(
      () => writeAccountRows(nummer, 'signalen', (now) => now.filter((one) => one.signaal !== besluit.signaal)),
      (texts) => (signaal ? texts.signalen.saidTakenBack(titel) : texts.signalen.saidDropped(titel)),
    );
    if (isDone) focusLater(signaal ? voorstelId(signaal.regel) : VOORSTELLEN);
  };

  if (analyse.kolommen.length === 0 && besloten.length === 0) {
    return (
      <>
        <p className="register-empty">{words.noFigures}</p>
        <Button onClick={() => onStap('jaarcijfers')}>{words.toFigures}</Button>
      </>
    );
  }
  return (
    <>
      <p className="offerte-hint">{words.intro}</p>
      {taal !== language && <p className="offerte-hint">{words.sheetLanguage}</p>}
      <Section title={words.proposals}>
        <div id={VOORSTELLEN} tabIndex={-1}>
          {voorstellen.length === 0 ? (
            <p className="offerte-hint">
              <span aria-hidden="true">✓ </span>
              {analyse.signalen.length === 0 ? words.noSignals : words.allDecided}
            </p>
          ) : (
            <ul className="signaal-lijst">
              {voorstellen.map((signaal) => (
                <Voorstelkaart
                  key={signaal.regel}
                  signaal={signaal}
                  account={account}
                  isOpen={isOpen}
                  onBesluit={(besluit, tekst) => decideProposal(signaal, besluit, tekst)}
                />
              ))}
            </ul>
          )}
        </div>
      </Section>
      {besloten.length > 0 && (
        <Section title={words.decided}>
          <ul className="signaal-lijst">
            {besloten.map((one) => {
              const { besluit, signaal, regel } = one;
              const titel = regel?.titel[language] ?? besluit.signaal;
              return (
                <Besluitkaart
                  key={besluit.signaal}
                  besloten={one}
                  titel={titel}
                  account={account}
                  isOpen={isOpen}
                  onBesluit={async (keuze, tekst) => {
                    const isDone = signaal !== undefined && (await decide(signaal, keuze, tekst));
                    if (isDone) focusLater(besluitId(besluit.signaal));
                    return isDone;
                  }}
                  onTakeBack={() => void takeBack(one, titel)}
                />
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
}
