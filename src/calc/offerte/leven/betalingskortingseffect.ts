import { exact } from '../../decimal';
import type { Problem } from '../../errors';
import { betalingskortingRente } from '../../korting/betalingskortingRente';
import type { Offertevoorwaarden } from '../offertedocument';
import { decimaal, decimaalOfNul } from './decimaal';
import { functiewaarde } from './functiewaarde';

/** What a discount for early payment comes to. It stands outside the totals: btw is over the whole amount. */
export interface Betalingskortingseffect {
  /** Euro, two decimals: given away, and what is paid within the term. */
  readonly korting: string;
  readonly binnenTermijn: string;
  /** A fraction a year: BETALINGSKORTING.RENTE, simple, over 365 days. */
  readonly jaarrente: number | Problem;
}

/** The effect on a total incl. btw; undefined when no discount for early payment is given. */
export function betalingskortingseffect(
  totaal: string,
  voorwaarden: Pick<Offertevoorwaarden, 'betalingskorting' | 'betalingskortingDagen' | 'betalingstermijn'>,
): Betalingskortingseffect | undefined {
  const korting = decimaal(voorwaarden.betalingskorting);
  if (!korting || korting.isZero()) return undefined;
  const whole = decimaalOfNul(totaal);
  const paid = exact.toCents(whole.times(exact.one.minus(korting)));
  return {
    korting: whole.minus(paid).toFixed(2),
    binnenTermijn: paid.toFixed(2),
    jaarrente: functiewaarde(betalingskortingRente, {
      korting,
      kortingsdagen: decimaal(voorwaarden.betalingskortingDagen),
      nettodagen: decimaal(voorwaarden.betalingstermijn),
    }),
  };
}
