import type { Accountveld } from '../../../calc/accountanalyse/account';
import { eurotekst } from '../../../calc/accountanalyse/cijferteksten';
import { clv } from '../../../calc/markt/clv';
import { euroText, percentText } from '../../fields/decimalText';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { eigenCijfer } from './eigenCijfer';
import { Uitkomst, type Gegeven } from './Uitkomst';

/** What the account is worth over the years to come (CLV), with the figures it was computed from. */
export function Klantwaarde(props: StapProps) {
  const { account, analyse } = props;
  const { waarde: words } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const veld = (veld: Accountveld, tekst: string, leeg?: string): Gegeven => ({
    plaats: { soort: 'veld', veld },
    tekst,
    stap: 'account',
    ...(leeg !== undefined && { leeg }),
  });
  const { retentie, disconteringsvoet, acquisitiekosten } = account.velden;
  return (
    <Uitkomst
      {...props}
      title={words.clv}
      text={words.clvText}
      definition={clv}
      uitkomst={analyse.waarde.clv}
      tekstVan={(uitkomst) => eurotekst(uitkomst)(notation, language)}
      gegevens={[
        eigenCijfer('eigenMarge', props, notation, language),
        veld('retentie', percentText(retentie, notation)),
        veld('disconteringsvoet', percentText(disconteringsvoet, notation)),
        veld('acquisitiekosten', euroText(acquisitiekosten, notation), euroText('0', notation)),
      ]}
    />
  );
}
