import { exact } from '../../decimal';
import type { Offerteregel } from '../offerte';
import { staffelwaarde } from '../staffel';
import { celwaarde, decimaal, decimaalOfNul } from './decimaal';

/** What one unit of a line costs by its staffel, on average, as a decimal string; undefined without a staffel or quantity. */
export function staffelprijs({ staffel, aantal, stuksprijs }: Offerteregel): string | undefined {
  const quantity = decimaal(aantal) ?? exact.one;
  if (!staffel || quantity.isZero()) return undefined;
  const treden = staffel.treden.map(({ vanaf, prijs, korting }) => ({
    vanaf: decimaalOfNul(vanaf),
    prijs: decimaal(prijs),
    korting: decimaal(korting),
  }));
  const waarde = staffelwaarde({ methode: staffel.methode, treden }, quantity, decimaalOfNul(stuksprijs), exact);
  return celwaarde(waarde.div(quantity));
}
