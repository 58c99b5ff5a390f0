import type { Bestandsuitslag } from '../../../../workbook/rekenen/rekenboek';
import { Section } from '../../../parts/Section';
import { useKlasTexts } from '../texts/klasTexts';

/** What each file gave: first why some gave nothing, then whose the others are and how much of them was judged. */
export function Uitslaglijst({ uitslagen }: { readonly uitslagen: readonly Bestandsuitslag[] }) {
  const { nakijken: words } = useKlasTexts();
  if (uitslagen.length === 0) return null;
  const inOrder = [
    ...uitslagen.filter(({ reden }) => reden !== undefined),
    ...uitslagen.filter(({ reden }) => reden === undefined),
  ];
  const sign = ({ reden, nagekeken }: Bestandsuitslag): string =>
    reden !== undefined ? '! ' : nagekeken > 0 ? '✓ ' : '– ';
  const said = ({ leerling, reden, nagekeken, onleesbaar = 0, gewijzigd }: Bestandsuitslag): string => {
    const parts = [
      leerling !== undefined && words.ofStudent(leerling),
      reden === undefined ? words.judged(nagekeken, onleesbaar) : words.redenen[reden],
      gewijzigd > 0 && words.changed(gewijzigd),
    ];
    return parts.filter((part) => part !== false).join(', ');
  };
  return (
    <Section title={words.results}>
      <ul className="uitslaglijst">
        {inOrder.map((uitslag, index) => (
          <li key={index} className={uitslag.reden === undefined ? '' : 'uitslaglijst-reden'}>
            <span className="uitslaglijst-naam">{uitslag.naam}</span>
            <span>
              <span aria-hidden="true">{sign(uitslag)}</span>
              {said(uitslag)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
