import type { Ontleding } from '../invoer/ontleedInvoer';
import type { Opgave } from '../opgave';

/** Other ways to write the units of the exercises; of words a shorter or a longer form does too: "klant" for "klanten", "klantbezoeken" for "bezoeken". */
const ANDERS: Readonly<Record<string, readonly string[]>> = {
  '€': ['€', 'euro', "euro's", 'euros', 'eur'],
  '× € 1.000': ['€', 'euro', 'eur', 'k€'],
  '%': ['%', 'procent', 'percent', 'pct'],
  procentpunten: ['%-punt', '%-punten', 'pp'],
  '(getal)': ['keer', 'x'],
  kg: ['kilo', "kilo's", 'kilogram', 'kilogrammen'],
  minuten: ['minuut', 'min'],
  uur: ['uren', 'u', 'h'],
  dagen: ['dag', 'd'],
  jaar: ['jaren', 'jr'],
  stuks: ['stuk', 'st'],
  maandnummer: ['e', 'de'],
  index: ['indexcijfer', 'indexpunt', 'indexpunten'],
};
/** Words that say more of an amount and are no unit: "excl. btw", "per maand". */
const TOEVOEGING = /^(?:per|excl|incl|exclusief|inclusief)(?!\p{L})/u;
/** Forms that share less than this share nothing. */
const KORTSTE = 4;

/** Whether the unit that was typed with a number is the one that the question asks for; no unit always fits. */
export function pastEenheid(
  { eenheid }: Pick<Opgave, 'eenheid'>,
  { eenheid: getypt, valuta }: Pick<Ontleding, 'eenheid' | 'valuta'>,
): boolean {
  if (valuta && !eenheid.includes('€')) return false;
  const [woord = ''] = getypt?.split(/[ /]/) ?? [];
  if (woord === '' || TOEVOEGING.test(woord)) return true;
  return (
    woord === eenheid ||
    (ANDERS[eenheid]?.includes(woord) ?? false) ||
    (woord.length >= KORTSTE && eenheid.startsWith(woord)) ||
    (eenheid.length >= KORTSTE && woord.endsWith(eenheid))
  );
}
