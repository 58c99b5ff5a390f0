import { notations } from '../../../calc/notation';
import { celwaarde } from '../../../calc/rekenen/celwaarde';
import { formaattekens } from '../../../calc/rekenen/formaattekens';
import type { Opgave } from '../../../calc/rekenen/opgave';
import type { Celinhoud, Ingevuld } from './ingevuld';

/** The formula of a cell as Excel stores it; undefined where something was typed, also a text that begins with =. */
export const formuleVan = ({ formule, waarde }: Celinhoud): string | undefined =>
  typeof formule === 'string' && formule.startsWith('=') && formule !== waarde ? formule : undefined;

export const isLeeg = ({ waarde }: Celinhoud): boolean => waarde === null || String(waarde ?? '').trim() === '';

/** What a cell holds as an answer: its number in the unit that is asked, or its text. */
export const ingevoerd = (opgave: Opgave, { waarde, format }: Celinhoud): number | string =>
  typeof waarde === 'number' ? celwaarde(opgave, waarde, format) : String(waarde);

/** A format that shows a number as a day or a time. */
export const isDag = ({ format }: Pick<Celinhoud, 'format'>): boolean =>
  /[dmy]/i.test(formaattekens(format).replace(/general/gi, ''));

/** Excel takes 12-5 for a day in May: the number of that day is not what was meant. */
export const isGelezenAlsDag = (cel: Celinhoud): boolean =>
  typeof cel.waarde === 'number' && formuleVan(cel) === undefined && isDag(cel);

/** An answer as it stands in the log: as it was typed, and of what is filled down its first cell too. */
export function antwoordtekst({ opgave, antwoord, doorvoer, plaats }: Ingevuld): string {
  const getypt = isGelezenAlsDag(antwoord) ? antwoord.tekst : celtekst(antwoord, ingevoerd(opgave, antwoord));
  const [eerste] = doorvoer;
  if (!eerste || isLeeg(eerste)) return getypt;
  return `${getypt} (${plaats.doorvoeren?.split(':')[0] ?? ''}: ${celtekst(eerste, eerste.waarde)})`;
}

/** More figures than these a cell does not hold. */
const CIJFERS = 15;

/** Its formula, or what it holds; a number in the Dutch notation, as exercises are in every language. */
function celtekst(cel: Celinhoud, waarde: unknown): string {
  const formule = formuleVan(cel);
  if (formule !== undefined) return formule;
  return typeof waarde === 'number'
    ? String(Number(waarde.toPrecision(CIJFERS))).replace('.', notations.nl.decimal)
    : String(waarde);
}
