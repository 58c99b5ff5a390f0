import type { Decimal } from '../../decimal';
import { Onpasbaar, type Breuk } from './breuk';
import { breukrekenaar } from './breukrekenaar';
import { decimaalrekenaar } from './decimaalrekenaar';
import { isKolom, type Gegeven, type Gegevens, type Regel, type Voorwaarde } from './regel';
import { decimaal, type Uitkomst } from './uitkomst';

/** Givens that were drawn. What follows from them is exact: by fractions, and where those do not reach by decimals. */
export class Trekking {
  private decimalen: Gegevens<Decimal> | undefined;

  constructor(readonly gegevens: Gegevens<Breuk>) {}

  bereken(regel: Regel): Uitkomst {
    try {
      return regel(breukrekenaar, this.gegevens);
    } catch (error) {
      return regel(decimaalrekenaar, this.naDe(error));
    }
  }

  geldt(voorwaarde: Voorwaarde): boolean {
    try {
      return voorwaarde(breukrekenaar, this.gegevens);
    } catch (error) {
      return voorwaarde(decimaalrekenaar, this.naDe(error));
    }
  }

  private naDe(error: unknown): Gegevens<Decimal> {
    if (!(error instanceof Onpasbaar)) throw error;
    return (this.decimalen ??= this.gegevens.map(inDecimalen));
  }
}

function inDecimalen(gegeven: Gegeven<Breuk>): Gegeven<Decimal> {
  if (typeof gegeven === 'string') return gegeven;
  return isKolom(gegeven) ? gegeven.map(decimaal) : decimaal(gegeven);
}
