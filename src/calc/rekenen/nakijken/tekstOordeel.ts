import {
  andereLezingFeedback,
  eenheidFeedback,
  goedFeedback,
  leegFeedback,
  onbeproefdFeedback,
  onleesbaarFeedback,
  toevoegingFeedback,
  voluitFeedback,
} from '../algemeneFeedback';
import { ontleedInvoer, type Ontleding } from '../invoer/ontleedInvoer';
import type { Opgave } from '../opgave';
import type { Oordeel } from '../oordeel';
import { algemeneFout, bijnaGoed } from './algemeneFout';
import { bijna, goed, onleesbaar } from './geefOordeel';
import { herkendeFout } from './herkendeFout';
import { isGoedAntwoord } from './maatstaf';
import { andereToevoeging, pastEenheid } from './pastEenheid';

/** Judges what was typed, in the order in which its readings are likely. */
export function tekstOordeel(opgave: Opgave, invoer: string): Oordeel {
  const delen = ontleedInvoer(invoer);
  if (delen === 'leeg') return { ...onleesbaar(leegFeedback), notities: [delen] };
  if (delen === 'onleesbaar') {
    const waarom = invoer.trim().startsWith('=') ? onbeproefdFeedback : onleesbaarFeedback(invoer);
    return { ...onleesbaar(waarom), notities: [delen] };
  }
  const oordeel = gelezenOordeel(opgave, invoer, delen);
  return delen.notities.length > 0 ? { ...oordeel, notities: delen.notities } : oordeel;
}

/**
 * A common mistake goes before the other reading of a separator: 18.750 gram and 18,750 kilogram are the same digits, and
 * it is the first that was typed.
 */
function gelezenOordeel(opgave: Opgave, invoer: string, delen: Ontleding): Oordeel {
  const { waarde, alternatief, notities } = zoalsGevraagd(opgave, delen);
  if (isGoedAntwoord(opgave, waarde)) return metEenheid(opgave, delen) ?? goed(goedFeedback(notities));
  const herkend = herkendeFout(opgave, waarde);
  if (herkend) return herkend;
  if (isInDuizenden(opgave) && isMetEuro(delen) && isGoedAntwoord(opgave, waarde / 1000))
    return bijna('EENHEID-TEKST', voluitFeedback);
  if (alternatief !== null && isGoedAntwoord(opgave, alternatief))
    return metEenheid(opgave, delen) ?? goed(andereLezingFeedback(invoer, alternatief));
  return bijnaGoed(opgave, waarde) ?? algemeneFout(opgave, waarde, false);
}

/** A right number with a unit that is another one than the question asks for, or with words beside it that are. */
function metEenheid(opgave: Opgave, delen: Ontleding): Oordeel | undefined {
  if (!pastEenheid(opgave, delen)) return bijna('EENHEID-TEKST', eenheidFeedback(opgave, delen.eenheid ?? '€'));
  const anders = andereToevoeging(opgave, delen);
  return anders && bijna('EENHEID-TEKST', toevoegingFeedback(anders));
}

const isInDuizenden = ({ eenheid }: Opgave): boolean => eenheid.startsWith('×');
const isMetEuro = ({ valuta, eenheid }: Ontleding): boolean => valuta || /^eur/.test(eenheid ?? '');

/** "14,4 × € 1.000" is 14.400 where the question is not in thousands; where it is, "10 duizend" and "10 k€" are 10. */
function zoalsGevraagd(opgave: Opgave, delen: Ontleding): Ontleding {
  if (delen.inDuizenden && !isInDuizenden(opgave)) return { ...delen, waarde: delen.waarde * 1000, alternatief: null };
  if (!delen.metTelwoord || !isInDuizenden(opgave)) return delen;
  const { waarde, alternatief } = delen;
  return { ...delen, waarde: waarde / 1000, alternatief: alternatief === null ? null : alternatief / 1000 };
}
