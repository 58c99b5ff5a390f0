import type { Dmurij } from '../../../calc/accountanalyse/account';
import { houdingWoorden, invloedWoorden, rolWoorden } from '../../../calc/accountanalyse/accountwoorden';
import { woordVan } from '../../../calc/accountanalyse/woordVan';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

export const persoonId = (id: string): string => `persoon-${id}`;

interface PersoonLijstProps {
  readonly dmu: readonly Dmurij[];
  readonly onOpen: (id: string) => void;
}

/** The people who decide, each with the role and the standing. */
export function PersoonLijst({ dmu, onOpen }: PersoonLijstProps) {
  const { language } = useLanguage();
  const { kwalitatief: words } = useAccountTexts();
  return (
    <ul className="rij-lijst" aria-label={words.people}>
      {dmu.map(({ id, persoon, functie, rol, invloed, houding, volgendeStap }) => (
        <li key={id}>
          <button type="button" id={persoonId(id)} className="rij-lijst-rij" onClick={() => onOpen(id)}>
            <span className="rij-lijst-naam">{persoon || words.nameless}</span>
            {functie !== '' && <span>{`, ${functie}`}</span>}
            <span className="rij-lijst-meer">
              {words.person(
                woordVan(rol, rolWoorden, language),
                woordVan(invloed, invloedWoorden, language),
                woordVan(houding, houdingWoorden, language),
              )}
            </span>
            {volgendeStap !== '' && <span className="rij-lijst-meer">{words.next(volgendeStap)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
