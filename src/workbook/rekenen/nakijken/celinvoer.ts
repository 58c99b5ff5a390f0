import { celwaarde } from '../../../calc/rekenen/celwaarde';
import type { Opgave } from '../../../calc/rekenen/opgave';
import type { Celinhoud, Ingevuld } from './ingevuld';

/** The formula of a cell as Excel stores it; undefined where something was typed, also a text that begins with =. */
export const formuleVan = ({ formule, waarde }: Celinhoud): string | undefined =>
  typeof formule === 'string' && formule.startsWith('=') && formule !== waarde ? formule : undefined;

export const isLeeg = ({ waarde }: Celinhoud): boolean => waarde === null || String(waarde ?? '').trim() === '';

/** What a cell holds as an answer: its number in the unit that is asked, or its text. */
export function ingevoerd(opgave: Opgave, cel: Celinhoud): number | string {
  if (typeof cel.waarde === 'number') return isDag(cel) ? cel.tekst : celwaarde(opgave, cel.waarde, cel.format);
  return typeof cel.waarde === 'string' ? cel.waarde : cel.tekst;
}

/** Excel takes 12-5 for a day in May: the number of that day is not what was meant. */
export const isDag = ({ format }: Pick<Celinhoud, 'format'>): boolean =>
  /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|general/gi, ''));

/** An answer as it stands in the log: as it was typed, and of what is filled down its first cell too. */
export function antwoordtekst({ antwoord, doorvoer, plaats }: Ingevuld): string {
  const getypt = String(antwoord.formule ?? '');
  const [eerste] = doorvoer;
  if (!eerste || isLeeg(eerste)) return getypt;
  return `${getypt} (${plaats.doorvoeren?.split(':')[0] ?? ''}: ${String(eerste.formule)})`;
}
