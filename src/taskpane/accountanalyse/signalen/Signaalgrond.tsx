import type { Signaal } from '../../../calc/accountanalyse/analyse';
import { useHost } from '../../host/HostContext';
import { Disclosure } from '../../parts/Disclosure';
import { useLanguage } from '../../texts/LanguageContext';
import { PlaatsLijst } from '../plaats/PlaatsLijst';
import { useAccountTexts } from '../texts/accountTexts';

/** What a signal rests on: its figures with their cells, and the rule in general. */
export function Signaalgrond({ signaal }: { readonly signaal: Signaal }) {
  const { language } = useLanguage();
  const { notation } = useHost();
  const { signalen } = useAccountTexts();
  return (
    <>
      <PlaatsLijst
        label={signalen.of(signalen.figures, signaal.titel[language])}
        plaatsen={signaal.feiten.map(({ plaats, tekst }) => ({ plaats, tekst: tekst(notation, language) }))}
      />
      <Disclosure title={signalen.rule}>
        <p className="disclosure-text">{signaal.uitleg[language]}</p>
      </Disclosure>
    </>
  );
}
