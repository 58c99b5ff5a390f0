import { JAARKOLOMMEN, type Account } from '../../../calc/accountanalyse/account';
import { totalen } from '../../../calc/accountanalyse/analyse';
import type { SheetPart } from '../../sheets/sheetParts';
import { jaarteksten as texts, totaalwoorden } from '../texts/jaarteksten';
import { attention } from './attention';
import { bereiknamen } from './accountnamen';
import { jaarindeling, jaarletter, jaarplaatsen, letOpLetter, TOTALS_HEADING } from './jaarIndeling';
import { bedragopmaak } from './jaaropmaak';
import { totaalLetOp } from './jaarLetOp';
import { totaalformule } from './totaalformule';

/** The sums of the balance sheet, and whether it balances. */
export function jaartotalendeel({ taal, velden }: Account): SheetPart {
  const first = jaarindeling.totalen;
  const last = first + totalen.length - 1;
  const remarks = letOpLetter(jaarindeling);
  const range = `${jaarletter(jaarindeling, 0)}${first}:${jaarletter(jaarindeling, JAARKOLOMMEN - 1)}${last}`;
  return {
    blocks: [
      { at: `A${TOTALS_HEADING}`, rows: [[texts.totalen[taal]]] },
      {
        at: `B${first}`,
        rows: totalen.map((totaal) => [
          totaalwoorden[totaal][taal],
          ...jaarplaatsen.map((jaar) => ({ formula: totaalformule(jaarindeling, totaal, jaar, taal) })),
          { formula: totaalLetOp(jaarindeling, totaal, taal) },
        ]),
      },
    ],
    names: [{ name: bereiknamen.totalen, range, scope: 'sheet' }],
    styles: [
      { range: `A${TOTALS_HEADING}`, style: 'section' },
      { range, style: 'formula' },
      { range: `${remarks}${first}:${remarks}${last}`, style: 'remark' },
      { range: `B${first}:${remarks}${first}`, style: { borders: { top: { line: 'thin', color: '#1F4E79' } } } },
    ],
    formats: [{ range, format: bedragopmaak(velden.eenheid) }],
    conditionals: [
      { range: `${remarks}${first}:${remarks}${last}`, formula: `=${remarks}${first}<>""`, style: attention },
      {
        range,
        formula: `=${jaarletter(jaarindeling, 0)}${first}="${texts.nb[taal]}"`,
        style: { color: '#595959', italic: true },
      },
    ],
  };
}
