import type { Ontleding } from '../invoer/ontleedInvoer';
import type { Opgave } from '../opgave';
import { gevraagdeToevoeging, leesToevoeging } from './toevoeging';

/** Other ways to write the units of the exercises; of words a shorter or a longer form does too: "klant" for "klanten", "klantbezoeken" for "bezoeken". */
const ANDERS: Readonly<Record<string, readonly string[]>> = {
  '€': ['€', 'euro', "euro's", 'euros', 'eur'],
  '× € 1.000': ['€', 'euro', "euro's", 'euros', 'eur'],
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
/** Forms that share less than this share nothing. */
const KORTSTE = 4;

/** Whether the unit that was typed with a number is the one that the question asks for; no unit always fits. */
export function pastEenheid(
  { eenheid }: Pick<Opgave, 'eenheid'>,
  { eenheid: getypt = '', valuta }: Pick<Ontleding, 'eenheid' | 'valuta'>,
): boolean {
  if (valuta && !eenheid.includes('€')) return false;
  const [woord = ''] = leesToevoeging(getypt).eenheid.split(' ');
  return (
    woord === '' ||
    woord === eenheid ||
    (ANDERS[eenheid]?.includes(woord) ?? false) ||
    (woord.length >= KORTSTE && eenheid.startsWith(woord)) ||
    (eenheid.length >= KORTSTE && woord.endsWith(eenheid))
  );
}

/**
 * What was said beside the unit and is not what the question asks for: another btw, or a price of something else. Nothing
 * is held against what the question does not speak of.
 */
export function andereToevoeging(
  { vraag }: Pick<Opgave, 'vraag'>,
  { eenheid: getypt = '' }: Pick<Ontleding, 'eenheid'>,
): { readonly gevraagd: string; readonly getypt: string } | undefined {
  const gevraagd = gevraagdeToevoeging(vraag);
  const { btw, per } = leesToevoeging(getypt);
  if (btw && gevraagd.btw && btw !== gevraagd.btw) return { gevraagd: `${gevraagd.btw} btw`, getypt: `${btw} btw` };
  if (per !== undefined && gevraagd.per !== undefined && per !== gevraagd.per)
    return { gevraagd: `per ${gevraagd.per}`, getypt: `per ${per}` };
  return undefined;
}
