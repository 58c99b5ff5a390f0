import type { Account } from '../../../calc/accountanalyse/account';
import { jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import { kolomnaam } from '../../../calc/accountanalyse/kolomnaam';
import type { Overschrijving } from '../../../workbook/accountanalyse/accountboek';
import { decimalText } from '../../fields/decimalText';
import { useHost } from '../../host/HostContext';
import { AskOverwrite } from '../../parts/AskOverwrite';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';
import type { Vraag } from './useSchrijfJaarcijfers';

interface OverschrijfvraagProps {
  readonly vraag: Vraag | undefined;
  readonly account: Account;
}

/** Shows what would be lost, old and new, and asks whether it may. */
export function Overschrijfvraag({ vraag, account }: OverschrijfvraagProps) {
  const { jaarcijfers: words } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const nameOf = ({ waar, kolom }: Overschrijving): string => {
    const what = waar === 'jaar' ? words.year : jaarpostsoort(waar).label[language];
    return `${what}, ${kolomnaam(account.jaren, kolom, language)}`;
  };
  const shown = ({ waar }: Overschrijving, content: string): string =>
    waar === 'jaar' ? content : decimalText(content, notation);
  return (
    <AskOverwrite
      cells={(vraag?.overschrijvingen ?? []).map((one) => ({
        name: nameOf(one),
        old: shown(one, one.oud),
        new: shown(one, one.nieuw),
      }))}
      onKeep={() => vraag?.answer(false)}
      onOverwrite={() => vraag?.answer(true)}
    />
  );
}
