import type { Jaarbevindingcode } from '../../../calc/accountanalyse/analyse';
import { jaarbevindingteksten } from '../../../calc/accountanalyse/jaarbevindingtekst';
import type { Language } from '../../../calc/text';
import { quotedText } from './quotedText';

/** The sentence of a finding as a formula: what is in braces are formulas. */
export function bevindingzin(
  code: Jaarbevindingcode,
  woorden: Readonly<Record<string, string>>,
  taal: Language,
): string {
  const parts = jaarbevindingteksten[code][taal].split(/\{(\w+)\}/);
  const pieces = parts.flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [quotedText(part)];
    const word = woorden[part] ?? '""';
    // A sentence begins with a capital, also where a word of ours begins it.
    return [index === 1 && parts[0] === '' ? `UPPER(LEFT(${word},1))&MID(${word},2,99)` : word];
  });
  return pieces.join('&');
}

/** An amount in a sentence, in the signs of the machine: decimals only where there are any. */
export const bedragwoord = (amount: string): string => `FIXED(${amount},IF(ROUND(${amount},2)=ROUND(${amount},0),0,2))`;

/** What an error value is called in every language. */
export const foutwoord = (cell: string): string =>
  `IFERROR(CHOOSE(ERROR.TYPE(${cell}),"#NULL!","#DIV/0!","#VALUE!","#REF!","#NAME?","#NUM!","#N/A"),"#")`;

/** All that there is to say, one sentence after the other; nothing where there is nothing. */
export const zinnen = (sentences: readonly string[]): string => `TEXTJOIN(" ",TRUE,${sentences.join(',')})`;
