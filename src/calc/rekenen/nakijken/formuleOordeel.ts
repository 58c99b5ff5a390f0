import {
  doorvoerZonderGetalFeedback,
  formuleVast,
  formuleVastZonderGetal,
  formuleZonderGetalFeedback,
  gelijkDoorgevoerd,
  verwijzingBuiten,
} from '../algemeneFeedback';
import type { Opgave } from '../opgave';
import type { Oordeel, ProefUitkomst } from '../oordeel';
import { tweedeOpgave } from '../tweedeOpgave';
import { bijna, fout, onleesbaar } from './geefOordeel';
import { getalOordeel } from './getalOordeel';
import { isGoedAntwoord } from './maatstaf';

/** Judges a formula by what it comes to: its form does not matter, as long as it is right with other figures too. */
export function formuleOordeel(opgave: Opgave, proef: ProefUitkomst, tweede = tweedeOpgave(opgave)): Oordeel {
  const { doorgevoerd } = proef;
  if (proef.buiten) return fout('VERWIJZING-BUITEN', verwijzingBuiten);
  const waarde = doorgevoerd ? som(doorgevoerd) : proef.waarde;
  if (waarde === null) return onleesbaar(doorgevoerd ? doorvoerZonderGetalFeedback : formuleZonderGetalFeedback);
  const oordeel = getalOordeel(opgave, waarde, false);
  if (oordeel.code === 'ONBEKEND' && doorgevoerd && isOveralGelijk(doorgevoerd))
    return fout('ONBEKEND', gelijkDoorgevoerd(opgave));
  if (!oordeel.goed) return oordeel;
  if (proef.tweede === null) return bijna('FORMULE-VAST', formuleVastZonderGetal);
  return isGoedAntwoord(tweede, proef.tweede) ? oordeel : bijna('FORMULE-VAST', formuleVast);
}

/** What is filled down is answered by its sum; a cell without a number has none. */
const som = (getallen: readonly (number | null)[]): number | null =>
  getallen.reduce((sum, getal) => (sum === null || getal === null ? null : sum + getal), 0 as number | null);

const isOveralGelijk = ([eerste, ...andere]: readonly (number | null)[]): boolean =>
  andere.length > 0 && andere.every((getal) => getal === eerste);
