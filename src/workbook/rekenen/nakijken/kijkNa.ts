import type { Oordeel } from '../../../calc/rekenen/oordeel';
import { tryFormules } from '../tryFormules';
import type { Ingevuld } from './ingevuld';
import { nagekeken, proefVan } from './nagekeken';

/** An exercise with its verdict; undefined while nothing was filled in. */
export interface Beoordeeld {
  readonly ingevuld: Ingevuld;
  readonly oordeel: Oordeel | undefined;
}

/**
 * Judges answers of any number of sheets and files; all their formulas are tried at once. A formula is asked for where the
 * class does or where the sheet says so.
 */
export async function kijkNa(
  ingevuld: readonly Ingevuld[],
  formule: 'mag' | 'verplicht' = 'mag',
): Promise<readonly Beoordeeld[]> {
  const { vragen, uitkomst } = proefVan(ingevuld);
  const uitkomsten = await tryFormules(vragen);
  return ingevuld.map((een, index) => ({
    ingevuld: een,
    oordeel: nagekeken(een, uitkomst(uitkomsten, index), een.formule === 'verplicht' ? een.formule : formule),
  }));
}
