import { exact, type Decimal } from '../decimal';
import type { Regelgroep } from './documenttotalen';
import { groepssommen } from './groepssommen';
import { regelbedragen, type Centenkolom, type Kolomregels } from './kolomregels';

export interface Regeltotalen {
  readonly netto: Centenkolom;
  readonly groepen: readonly Regelgroep<Decimal>[];
}

/**
 * The amounts of many lines at once and what they come to per btw: with `documenttotalen` over it what `totalenVan` gives
 * line by line, to the last cent, in a tenth of its time.
 */
export function regeltotalen(regels: Kolomregels, isPerRegel: boolean, isInclusief: boolean): Regeltotalen {
  const [netto, btw] = regelbedragen(regels, isPerRegel, isInclusief) as [Centenkolom, Centenkolom | undefined];
  const perGroep = (kolom: Centenkolom): readonly Decimal[] => groepssommen(kolom, regels.groep, regels.groepen.length);
  const nettos = perGroep(netto);
  const geheven = btw && perGroep(btw);
  const groepen = regels.groepen.map((groep, index) => ({
    ...groep,
    netto: nettos[index] as Decimal,
    btw: geheven?.[index] ?? exact.zero,
  }));
  return { netto, groepen };
}
