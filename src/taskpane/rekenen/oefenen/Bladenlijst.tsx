import type { Opgavenblad } from '../../../workbook/rekenen/rekenboek';
import { Section } from '../../parts/Section';
import { useRekenTexts } from '../texts/rekenTexts';

interface BladenlijstProps {
  readonly bladen: readonly Opgavenblad[];
  readonly onOpen: (blad: string) => void;
}

export const bladId = (blad: string): string => `opgavenblad-${blad}`;

/** The sheets with exercises of this workbook. */
export function Bladenlijst({ bladen, onOpen }: BladenlijstProps) {
  const { bladen: words } = useRekenTexts();
  return (
    <Section title={words.title}>
      <ul className="rij-lijst" aria-label={words.list}>
        {bladen.map(({ blad, seeds }) => (
          <li key={blad}>
            <button type="button" id={bladId(blad)} className="rij-lijst-rij" onClick={() => onOpen(blad)}>
              {words.open(blad, seeds.length)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
