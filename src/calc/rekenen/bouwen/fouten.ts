import { isGoedGetal, type Maatstaf } from '../goedGetal';
import type { Opgavefout } from '../opgave';
import type { Sjabloonfout } from '../sjabloon';
import { compileer, type Namen } from '../uitdrukking/compileer';
import type { Regel } from '../uitdrukking/regel';
import { Rekenfout } from '../uitdrukking/rekenaar';
import type { Trekking } from '../uitdrukking/trekking';
import { leesTekst } from './tekst';

/** A common mistake with the givens that were drawn. */
export type Fout = (trekking: Trekking, maatstaf: Maatstaf) => Opgavefout;

/** Reads a common mistake of a template. */
export function leesFout({ code, expr, feedback, band }: Sjabloonfout, namen: Namen): Fout {
  const [regel, tekst] = [compileer(expr, namen), leesTekst(feedback, namen)];
  return (trekking, maatstaf) => {
    const waarde = waardeVan(regel, trekking);
    const actief = Number.isFinite(waarde) && !isGoedGetal(waarde, maatstaf);
    return { code, waarde, actief, feedback: tekst(trekking), ...(band !== undefined && { band }) };
  };
}

/** What the mistake comes to; nothing where it would divide by zero. */
function waardeVan(regel: Regel, trekking: Trekking): number {
  try {
    return trekking.reken((rekenaar, gegevens) => regel(rekenaar, gegevens).toNumber());
  } catch (error) {
    if (error instanceof Rekenfout) return NaN;
    throw error;
  }
}
