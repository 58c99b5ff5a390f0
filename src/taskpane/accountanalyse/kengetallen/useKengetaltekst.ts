import type { Account } from '../../../calc/accountanalyse/account';
import type { Kengetalrij } from '../../../calc/accountanalyse/analyse';
import { kengetaltekst } from '../../../calc/accountanalyse/cijferteksten';
import type { Cijfer } from '../../../calc/blok/boekjaar';
import { describe } from '../../../calc/describe';
import { paneWording } from '../../functies/result/wording';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

/** A figure of a ratio as its row shows it; "n.b." where a figure is missing, and in words why it cannot be computed. */
export function useKengetaltekst(
  { sleutel, definition }: Kengetalrij,
  { velden }: Pick<Account, 'velden'>,
): (waarde: Cijfer) => string {
  const { language } = useLanguage();
  const { notation } = useHost();
  const { kengetallen: words } = useAccountTexts();
  return (waarde) => {
    if (waarde === '') return words.unknown;
    if (typeof waarde === 'number') return kengetaltekst(sleutel, waarde, velden)(notation, language);
    return describe(waarde, paneWording(definition, language, notation));
  };
}
