import { procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { kortingspercentage } from '../../../calc/offerte/leven/documentkorting';
import { goedkeuringVan } from '../../../calc/offerte/leven/goedkeuring';
import type { Stap } from '../stap';
import { hasPricedLine } from './hasPricedLine';

/** Which discount the offerte has, what margin that leaves, and whether somebody still has to approve. */
export const kortingStand: Stap['stand'] = ({ offerte: { document }, berekend: { totalen } }) => {
  if (!hasPricedLine(document) || !totalen) return { level: 'open', text: ({ korting }) => korting.stand.none };
  const { isNodig, isGegeven } = goedkeuringVan(document, totalen);
  if (isNodig && !isGegeven) return { level: 'attention', text: ({ korting }) => korting.stand.approval };
  const { marge } = totalen;
  if (!marge) return { level: 'open', text: ({ korting }) => korting.stand.noCost };
  return {
    level: 'done',
    text: ({ korting: { stand } }, notation) => {
      const percent = (fraction: string): string => procenttekst(fraction, notation);
      const discount = kortingspercentage(document);
      const words = Number(discount) === 0 ? stand.noDiscount : stand.discount(percent(discount));
      return `${words}, ${stand.margin(percent(marge.percentage))}`;
    },
  };
};
