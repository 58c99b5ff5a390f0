import type { Account } from '../../../calc/accountanalyse/account';
import type { Verwijzing } from '../../../calc/accountanalyse/analyse';
import { jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import { kengetallabel } from '../../../calc/accountanalyse/kengetallabel';
import type { Language } from '../../../calc/text';
import type { AccountTexts } from '../texts/nl';

/** What stands in a place of the sheets, in words: "Current ratio 2024", "DMU: Noor". */
export function plaatsnaam(plaats: Verwijzing, account: Account, texts: AccountTexts, language: Language): string {
  const { plaats: words } = texts;
  const inYear = (what: string, kolom: number): string => words.inYear(what, String(account.jaren[kolom]?.jaar ?? ''));
  switch (plaats.soort) {
    case 'post':
      return inYear(jaarpostsoort(plaats.post).label[language], plaats.kolom);
    case 'jaar':
      return inYear(words.year, plaats.kolom);
    case 'kengetal':
      return inYear(kengetallabel(plaats.sleutel)[language], plaats.kolom);
    case 'totaal':
      return inYear(words.totals[plaats.totaal], plaats.kolom);
    case 'veld':
      return texts.velden[plaats.veld];
    case 'norm':
      return words.norm(kengetallabel(plaats.sleutel)[language]);
    case 'waarde':
      return words.values[plaats.waarde];
    case 'score':
      return words.score;
    case 'dmu':
      return words.dmu(account.dmu.find(({ id }) => id === plaats.id)?.persoon ?? '');
    case 'swot':
      return words.swot(account.swot.find(({ id }) => id === plaats.id)?.punt ?? '');
  }
}
