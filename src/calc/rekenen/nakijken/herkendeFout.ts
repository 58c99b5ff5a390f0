import { HAAR } from '../goedGetal';
import type { Opgave, Opgavefout } from '../opgave';
import type { Oordeel } from '../oordeel';
import { fout } from './geefOordeel';
import { halveEenheid } from './maatstaf';

const isHeel = (getal: number): boolean => Math.abs(getal - Math.round(getal)) <= HAAR;

/** Half a unit of the last decimal that somebody wrote: 3,21 stands for all that is rounded to it. */
function halveDecimaal(getal: number): number {
  const plaatsen = /\.(\d+)$/.exec(getal.toFixed(10).replace(/0+$/, ''))?.[1]?.length ?? 0;
  return 0.5 / 10 ** plaatsen;
}

/**
 * How far an answer may lie from what a mistake comes to and still show it: by rounding, or by reading a chart. A whole
 * number is no rounded form of a broken one where whole numbers are asked for exactly.
 */
function speling(opgave: Opgave, { code, waarde, band }: Opgavefout, getal: number): number {
  const { decimalen, tolerantie, tolerantieRelatief } = opgave;
  if (band !== undefined) return isHeel(getal) ? 0 : band;
  if (tolerantieRelatief !== undefined)
    return code === 'KOMMA' ? tolerantieRelatief * Math.abs(waarde) : halveEenheid(opgave);
  if (decimalen > 0 || tolerantie > halveEenheid(opgave)) return Math.max(tolerantie, halveEenheid(opgave));
  return isHeel(getal) ? tolerantie : halveDecimaal(getal);
}

/** A common mistake of this very exercise; when several come to the same, all of them are said and the first one counts. */
export function herkendeFout(opgave: Opgave, getal: number): Oordeel | undefined {
  const passend = opgave.fouten.filter(
    (kandidaat) => kandidaat.actief && Math.abs(getal - kandidaat.waarde) <= speling(opgave, kandidaat, getal) + HAAR,
  );
  const [eerste] = passend;
  if (!eerste) return undefined;
  const teksten = [...new Set(passend.map(({ feedback }) => feedback))];
  if (teksten.length === 1) return fout(eerste.code, eerste.feedback);
  const hoeveel = teksten.length === 2 ? 'twee' : 'meer';
  return fout(eerste.code, `Dit kan ${hoeveel} oorzaken hebben: ${teksten.join(' Of: ')}`);
}
