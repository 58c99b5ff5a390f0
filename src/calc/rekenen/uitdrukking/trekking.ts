import { exact, type Decimal } from '../../decimal';
import { Benadering } from './benadering';
import { benaderingsrekenaar } from './benaderingsrekenaar';
import type { Breuk } from './breuk';
import { breukrekenaar } from './breukrekenaar';
import { decimaalrekenaar } from './decimaalrekenaar';
import { Onpasbaar } from './onpasbaar';
import { isKolom, type Gegeven, type Gegevens } from './regel';
import type { Getal, Rekenaar } from './rekenaar';

/** Something to compute from givens, with whatever kind of figures it is given. */
export type Taak<T> = <N extends Getal<N>>(rekenaar: Rekenaar<N>, gegevens: Gegevens<N>) => T;

/**
 * Givens that were drawn. What follows from them is exact: by fractions, where those do not reach by doubles that know
 * their error, and where that could change anything by decimals.
 */
export class Trekking {
  private benaderingen: Gegevens<Benadering> | undefined;
  private decimalen: Gegevens<Decimal> | undefined;

  constructor(readonly gegevens: Gegevens<Breuk>) {}

  reken<T>(taak: Taak<T>): T {
    try {
      return taak(breukrekenaar, this.gegevens);
    } catch (error) {
      if (!(error instanceof Onpasbaar)) throw error;
      return this.zonderBreuken(taak);
    }
  }

  private zonderBreuken<T>(taak: Taak<T>): T {
    try {
      return taak(benaderingsrekenaar, (this.benaderingen ??= elk(this.gegevens, inBenadering)));
    } catch (error) {
      if (!(error instanceof Onpasbaar)) throw error;
      return taak(decimaalrekenaar, (this.decimalen ??= elk(this.gegevens, inDecimalen)));
    }
  }
}

const inBenadering = (getal: Breuk): Benadering => Benadering.van(getal.toNumber());
const inDecimalen = ({ top, onder }: Breuk): Decimal => exact.number(top).div(exact.number(onder));

const elk = <N>(gegevens: Gegevens<Breuk>, anders: (getal: Breuk) => N): Gegevens<N> =>
  gegevens.map((gegeven: Gegeven<Breuk>) => {
    if (typeof gegeven === 'string') return gegeven;
    return isKolom(gegeven) ? gegeven.map(anders) : anders(gegeven);
  });
