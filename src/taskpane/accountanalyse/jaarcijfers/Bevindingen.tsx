import type { Jaarbevinding } from '../../../calc/accountanalyse/analyse';
import { jaarbevindingtekst } from '../../../calc/accountanalyse/jaarbevindingtekst';
import type { GelezenAccount } from '../../../workbook/accountanalyse/accountboek';
import { CellLink } from '../../fields/CellLink';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

interface BevindingenProps {
  readonly bevindingen: readonly Jaarbevinding[];
  readonly gelezen: GelezenAccount;
}

/** What stands out in the figures of all years, each with the way to its cell. */
export function Bevindingen({ bevindingen, gelezen }: BevindingenProps) {
  const { jaarcijfers: words } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  if (bevindingen.length === 0) return null;
  return (
    <Section title={words.findings}>
      <ul className="bevinding-list">
        {bevindingen.map((one) => {
          const text = jaarbevindingtekst(one, notation, language);
          const address = gelezen.cells(one.plaats);
          return (
            <li key={text} className="bevinding">
              <span aria-hidden="true" className="bevinding-sign bevinding-waarschuwt">
                !
              </span>
              <span>
                {text} {address !== undefined && <CellLink address={address} />}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
