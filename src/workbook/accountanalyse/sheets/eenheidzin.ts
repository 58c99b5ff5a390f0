import { formatFigure } from '../../../calc/format';
import { notations } from '../../../calc/notation';
import { decimaal } from '../../../calc/offerte/leven/decimaal';
import type { Language, Text } from '../../../calc/text';
import { quotedText } from './quotedText';

const TIMES = ' × ';

/** What amounts are in, as a formula that reads the unit from its cell: "Bedragen in euro × 1.000". */
export const eenheidformule = (bedragen: string, cell: string): string =>
  `${quotedText(bedragen)}&IF(OR(${cell}="",${cell}=1),"",${quotedText(TIMES)}&IF(ISNUMBER(${cell}),FIXED(${cell},0),${cell}))`;

/** The same for what can hold no formula. */
export function eenheidtekst(bedragen: Text, eenheid: string, taal: Language): string {
  if (eenheid === '' || eenheid === '1') return bedragen[taal];
  const figure = decimaal(eenheid)?.toNumber();
  return bedragen[taal] + TIMES + (figure === undefined ? eenheid : formatFigure(figure, 'telling', notations[taal]));
}
