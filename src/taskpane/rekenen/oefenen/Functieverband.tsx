import { Link } from '@fluentui/react-components';
import { functieVoor } from '../../../calc/rekenen/functieverband/functieVoor';
import type { Opgave } from '../../../calc/rekenen/opgave';
import { Section } from '../../parts/Section';
import { useRekenTexts } from '../texts/rekenTexts';

interface FunctieverbandProps {
  readonly opgave: Opgave;
  readonly onOpen: (functie: string) => void;
}

/** The function that does at work what the student can do now; before that it would give the question away. */
export function Functieverband({ opgave, onOpen }: FunctieverbandProps) {
  const { opgave: words } = useRekenTexts();
  const functie = functieVoor(opgave);
  if (!functie) return null;
  return (
    <Section title={words.inWork}>
      <p className="offerte-hint">{words.inWorkText}</p>
      <p className="formula-text">
        <code>{functie.aanroep}</code>
      </p>
      <Link as="button" onClick={() => onOpen(functie.naam.replace(/^ACCOUNT\./, ''))}>
        {words.openFunction(functie.naam)}
      </Link>
    </Section>
  );
}
