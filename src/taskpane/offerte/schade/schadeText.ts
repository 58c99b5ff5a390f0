import type { Schade } from '../../../workbook/offerte/schade';
import type { OfferteTexts } from '../texts/nl';

/** What is wrong with the sheets of an offerte, where, and what stands there now. */
export function schadeText({ code, waar, tekst }: Schade, { schade }: OfferteTexts): string {
  const where = waar.replaceAll('$', '').replace(/^'(.*)'!/, '$1!');
  const found = tekst !== undefined && tekst !== '' ? schade.found(tekst) : '';
  return `${schade.texts[code](where)}${found}`;
}
