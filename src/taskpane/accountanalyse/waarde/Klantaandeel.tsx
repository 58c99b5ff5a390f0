import { formatFigure } from '../../../calc/format';
import { klantaandeel } from '../../../calc/markt/klantaandeel';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { eigenCijfer } from './eigenCijfer';
import { Uitkomst } from './Uitkomst';

/** Which part of its purchases in our assortment the account makes with us, with the figures it was computed from. */
export function Klantaandeel(props: StapProps) {
  const { waarde: words } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  return (
    <Uitkomst
      {...props}
      title={words.share}
      text={words.shareText}
      definition={klantaandeel}
      uitkomst={props.analyse.waarde.klantaandeel}
      tekstVan={(uitkomst) => formatFigure(uitkomst, 'fractie', notation)}
      gegevens={[
        eigenCijfer('eigenOmzet', props, notation, language),
        eigenCijfer('inkopenAssortiment', props, notation, language),
      ]}
    />
  );
}
