import { datumText } from '../../fields/readDatum';
import type { Stap } from '../stap';
import { valueOf } from '../velden/valueOf';
import type { Veld } from '../../../workbook/offerte/veld';

const needed: readonly Veld[] = ['voorwaarden.levertijd', 'voorwaarden.betalingstermijn', 'voorwaarden.geldigTot'];

/** Whether the letter says when it is delivered, when it is paid and how long it holds. */
export const voorwaardenStand: Stap['stand'] = ({ offerte: { document } }) => {
  const missing = needed.filter((veld) => valueOf(document, veld) === '');
  if (missing.length === 0) {
    return {
      level: 'done',
      text: ({ voorwaarden }) => voorwaarden.complete(datumText(document.voorwaarden.geldigTot)),
    };
  }
  return {
    level: 'attention',
    text: ({ voorwaarden, velden }) =>
      voorwaarden.missing(missing.map((veld) => velden[veld].toLowerCase()).join(', ')),
  };
};
