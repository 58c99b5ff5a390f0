import type { Argument } from '../../../calc/accountanalyse/analyse';
import type { Language } from '../../../calc/text';
import { PlaatsLijst } from '../plaats/PlaatsLijst';
import { useAccountTexts } from '../texts/accountTexts';

interface ArgumentenProps {
  readonly argumenten: readonly Argument[];
  /** The language of the sentences. */
  readonly taal: Language;
}

/** Sentences as they will stand on the sheet, each with the cells it rests on. */
export function Argumenten({ argumenten, taal }: ArgumentenProps) {
  const { advies: words } = useAccountTexts();
  return (
    <ul className="argumenten">
      {argumenten.map(({ tekst, plaatsen }, index) => (
        <li key={index}>
          <p lang={taal} className="argument-zin">
            {tekst}
          </p>
          {plaatsen.length > 0 && (
            <PlaatsLijst label={words.restsOn} plaatsen={plaatsen.map((plaats) => ({ plaats }))} />
          )}
        </li>
      ))}
    </ul>
  );
}
