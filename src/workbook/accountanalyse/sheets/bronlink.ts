import { accountcijfers } from './accountnamen';
import { quotedText } from './quotedText';

/**
 * A link to the cell that the formula in this column of its row reads, as `=IF('Jaarcijfers 0001'!C12="",…`. The link has
 * no address of its own: Excel keeps that formula right when rows are inserted or a sheet gets another name, and so both the
 * link and what it says follow.
 */
export function bronlink(letter: string, nummer: string): string {
  // The row as one figure, so that INDEX gives the cell itself and no list of values.
  const formula = `FORMULATEXT(INDEX(${letter}:${letter},MAX(ROW())))`;
  const before = `LEFT(${formula},FIND("=""""",${formula})-1)`;
  const address = `REPLACE(${before},1,FIND("(",${formula}),"")`;
  const words = [
    [quotedText("'"), '""'],
    [quotedText(` ${accountcijfers(nummer)}!`), '" "'],
    [quotedText('!'), '" "'],
  ].reduce((text, [sign, instead]) => `SUBSTITUTE(${text},${sign},${instead})`, address);
  return `=HYPERLINK("#"&${address},${words})`;
}
