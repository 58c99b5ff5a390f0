import { Button } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { signaalstanden } from '../signalen/signaalstanden';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { useFocusLater } from '../useFocusLater';
import { nieuwPuntId } from './puntIds';
import type { Puntacties } from './usePunten';

interface UitSignalenProps extends Pick<StapProps, 'account' | 'analyse'> {
  readonly acties: Puntacties;
}

/** The sentences on opportunities and risks that were accepted and are not in the SWOT yet. */
export function UitSignalen({ account, analyse, acties }: UitSignalenProps) {
  const { language } = useLanguage();
  const { signalen, swot: words } = useAccountTexts();
  const focusLater = useFocusLater();
  const open = signaalstanden({ account, analyse }).besloten.flatMap(({ besluit, signaal }) =>
    signaal && besluit.besluit !== 'afgewezen' && !account.swot.some(({ herkomst }) => herkomst === signaal.regel)
      ? [{ signaal, tekst: besluit.tekst }]
      : [],
  );
  if (open.length === 0) return null;
  return (
    <Section title={words.signals}>
      <p className="offerte-hint">{words.signalsHint}</p>
      <ul className="rij-lijst">
        {open.map(({ signaal, tekst }, index) => {
          const { regel, kwadrant, titel } = signaal;
          const label = words.take(words.quadrants[kwadrant]);
          const next = open[index + 1] ?? open[index - 1];
          return (
            <li key={regel} className="uit-signaal">
              <p lang={account.taal}>{tekst}</p>
              <Button
                size="small"
                id={takeId(regel)}
                aria-label={signalen.of(label, titel[language])}
                onClick={() =>
                  void acties
                    .add(kwadrant, tekst, regel)
                    .then((isDone) => isDone && focusLater(next ? takeId(next.signaal.regel) : nieuwPuntId(kwadrant)))
                }
              >
                {label}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const takeId = (regel: string): string => `uit-signaal-${regel}`;
