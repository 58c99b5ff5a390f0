import type { Verwijzing } from '../../../calc/accountanalyse/analyse';
import { CellLink } from '../../fields/CellLink';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';
import { useOpenAccount } from '../velden/AccountContext';
import { plaatsnaam } from './plaatsnaam';

interface PlaatsLijstProps {
  /** What the list holds. */
  readonly label: string;
  readonly plaatsen: readonly { readonly plaats: Verwijzing; readonly tekst?: string }[];
}

/** The places that a sentence rests on: what stands there, and the way to the cell. */
export function PlaatsLijst({ label, plaatsen }: PlaatsLijstProps) {
  const { language } = useLanguage();
  const texts = useAccountTexts();
  const { gelezen } = useOpenAccount();
  // The names of the other figures tell the year already.
  const others = plaatsen.filter(({ plaats }) => plaats.soort !== 'jaar');
  return (
    <ul className="plaats-lijst" aria-label={label}>
      {(others.length > 0 ? others : plaatsen).map(({ plaats, tekst }, index) => {
        const name = plaatsnaam(plaats, gelezen.account, texts, language);
        const address = gelezen.cells(plaats);
        return (
          <li key={index}>
            {address === undefined ? texts.plaats.missing(name) : name}
            {tekst !== undefined && `: ${tekst}`} {address !== undefined && <CellLink address={address} label={name} />}
          </li>
        );
      })}
    </ul>
  );
}
