import { exact } from '../../decimal';
import type { Problem } from '../../errors';
import { isProblem } from '../../evaluate';
import type { OfferteDocument, Onderhandelingsronde } from '../offertedocument';
import { kortingseffect, type Kortingseffect } from './kortingseffect';

/** What was said in a round. */
export type Rondebegin = Pick<Onderhandelingsronde, 'datum' | 'verzoek' | 'gevraagd' | 'tegenbod' | 'geboden'>;

export interface Ronde {
  readonly ronde: Onderhandelingsronde;
  /** What the account asks for would do; undefined when it asks for something else than a discount. */
  readonly gevraagd?: Kortingseffect;
  readonly geboden: Kortingseffect;
}

/**
 * A round of negotiation with what our counter-offer does to the offerte: its total excl. btw, its margin (four decimals,
 * empty without kostprijzen) and the discount that is still possible after it (empty without a limit). Nothing of the
 * document changes.
 */
export function rondeVan(document: OfferteDocument, begin: Rondebegin): Ronde | Problem {
  const geboden = kortingseffect(document, begin.geboden || '0');
  if (isProblem(geboden)) return geboden;
  const gevraagd = begin.gevraagd === '' ? undefined : kortingseffect(document, begin.gevraagd);
  if (isProblem(gevraagd)) return gevraagd;
  const { marge } = geboden;
  return {
    ronde: {
      ...begin,
      totaal: geboden.totaalExcl,
      marge: marge?.na === undefined ? '' : fourDecimals(marge.na),
      ruimte: geboden.ruimteOver ?? '',
    },
    ...(gevraagd && { gevraagd }),
    geboden,
  };
}

const fourDecimals = (fractie: string): string => exact.zero.plus(fractie).toDecimalPlaces(4).toFixed(4);
