import { formuleOntbreekt, onleesbaarFeedback, teLangFeedback } from './algemeneFeedback';
import { isTeLang } from './invoer/isTeLang';
import { formuleOordeel } from './nakijken/formuleOordeel';
import { bijna, onleesbaar } from './nakijken/geefOordeel';
import { getalOordeel } from './nakijken/getalOordeel';
import { tekstOordeel } from './nakijken/tekstOordeel';
import type { Beoordeelwijze, Oordeel } from './oordeel';
import type { Opgave } from './opgave';

/**
 * Judges an answer: what was typed, or the number or the formula of a cell. A formula needs `proef`, what it came to. With
 * `verplicht` a right figure has to come from a formula.
 */
export function beoordeel(opgave: Opgave, invoer: string | number, wijze: Beoordeelwijze = {}): Oordeel {
  if (typeof invoer === 'string' && isTeLang(invoer)) return onleesbaar(teLangFeedback);
  const { proef, formule = 'mag', tweede } = wijze;
  if (proef && isFormule(invoer)) return formuleOordeel(opgave, proef, tweede);
  const oordeel = antwoordOordeel(opgave, invoer);
  if (!oordeel.goed) return oordeel;
  if (proef?.doorgevoerd) return formuleOordeel(opgave, proef, tweede);
  return formule === 'verplicht' ? { ...oordeel, ...bijna('FORMULE-ONTBREEKT', formuleOntbreekt) } : oordeel;
}

const isFormule = (invoer: string | number): boolean => typeof invoer === 'string' && /^\s*=/.test(invoer);

function antwoordOordeel(opgave: Opgave, invoer: string | number): Oordeel {
  if (typeof invoer === 'string') return tekstOordeel(opgave, invoer);
  return Number.isFinite(invoer) ? getalOordeel(opgave, invoer, true) : onleesbaar(onleesbaarFeedback(String(invoer)));
}
