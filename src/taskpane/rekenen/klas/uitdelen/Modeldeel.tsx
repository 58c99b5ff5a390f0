import { Section } from '../../../parts/Section';
import { OpenOfBewaar } from '../bestanden/OpenOfBewaar';
import type { KlasstapProps } from '../een/klasstap';
import { makeAntwoordmodel } from '../operations';
import { useKlasTexts } from '../texts/klasTexts';

/** The answers of the whole class, in a file of their own. */
export function Modeldeel({ opdracht, onthoud }: KlasstapProps) {
  const { uitdelen: words } = useKlasTexts();
  return (
    <Section title={words.model}>
      <p className="offerte-hint">{words.modelHint}</p>
      <OpenOfBewaar
        wat={words.modelWat}
        make={(voortgang) => makeAntwoordmodel(opdracht, voortgang)}
        onMade={() => onthoud({ isUitgedeeld: true })}
      />
    </Section>
  );
}
