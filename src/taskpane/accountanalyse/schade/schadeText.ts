import type { Accountschade } from '../../../workbook/accountanalyse/accountboek';
import type { AccountTexts } from '../texts/nl';

/** What is wrong with the sheets of an account, where, and what stands there now. */
export function schadeText({ code, waar, tekst }: Accountschade, { schade }: AccountTexts): string {
  const where = waar.replaceAll('$', '').replace(/^'(.*)'!/, '$1!');
  const found = tekst !== undefined && tekst !== '' ? schade.found(tekst) : '';
  return `${schade.texts[code](where)}${found}`;
}
