import { factorFeedback, geenIdee, procentFeedback, rondingFeedback, tekenFeedback } from '../algemeneFeedback';
import { HAAR, isGoedGetal } from '../goedGetal';
import type { Opgave } from '../opgave';
import type { Oordeel } from '../oordeel';
import { bijna, fout } from './geefOordeel';
import { halveEenheid, maatstafVan } from './maatstaf';

/** How far an answer that was rounded too early may be off, by unit: five cents, or a fifth of a point. */
const DICHTBIJ: Readonly<Record<string, number>> = { '€': 0.05, '%': 0.2, procentpunten: 0.2, index: 0.2 };

/** An answer that is nearly right: rounded on the way, or off by a little. */
export function bijnaGoed(opgave: Opgave, getal: number): Oordeel | undefined {
  const { eenheid, decimalen, antwoord, antwoordExact } = opgave;
  const marge = decimalen > 0 ? DICHTBIJ[eenheid] : undefined;
  const verschil = Math.min(Math.abs(getal - antwoord), Math.abs(getal - Number(antwoordExact)));
  if (marge === undefined || verschil > marge + HAAR) return undefined;
  return bijna('AFR-TUSSEN', rondingFeedback(opgave, Math.abs(getal - antwoord)));
}

/**
 * What can be told from the figure alone, when it fits exactly: another sign, or another place of the comma. Where it fits
 * nothing, we say that we do not know. In a cell that was typed in, an English Excel may have lost a comma.
 */
export function algemeneFout(opgave: Opgave, getal: number, isGetypteCel: boolean): Oordeel {
  const past = (kandidaat: number): boolean => getal !== 0 && isPrecies(opgave, kandidaat);
  if (past(-getal)) return fout('TEKEN', tekenFeedback(getal));
  const isProcent = ['%', 'procentpunten'].includes(opgave.eenheid);
  for (const factor of [10, 100, 1000]) {
    const richting = past(getal * factor) ? 'klein' : past(getal / factor) ? 'groot' : undefined;
    if (!richting) continue;
    const isKommaKwijt = isGetypteCel && richting === 'groot' && opgave.decimalen > 0 && Number.isInteger(getal);
    const komma = { factor, richting, isKommaKwijt } as const;
    if (isProcent && factor === 100) return fout('PCT-FACTOR', procentFeedback(komma));
    return fout('KOMMA', factorFeedback(opgave, komma));
  }
  return fout('ONBEKEND', geenIdee(opgave));
}

/** Right to its last decimal: the wider tolerance of a chart would recognise what is not there. */
function isPrecies(opgave: Opgave, getal: number): boolean {
  const maatstaf = maatstafVan(opgave);
  if (opgave.tolerantieRelatief !== undefined) return isGoedGetal(getal, maatstaf);
  return isGoedGetal(getal, { ...maatstaf, tolerantie: Math.min(maatstaf.tolerantie, halveEenheid(opgave)) });
}
