import type { Opgave } from '../../../calc/rekenen/opgave';
import { opgaveindeling } from '../../../workbook/rekenen/sheets/opgaveindeling';
import { gelezentekst } from './gelezentekst';

/** Each cell of an exercise, or column of them, with what it is and what it holds. */
export function gegevenrijen(opgave: Opgave): readonly (readonly [cel: string, wat: string, waarde: string])[] {
  const { enkel, kolommen } = opgaveindeling(opgave);
  const { cellen } = opgave.blad;
  return [
    ...enkel.map(({ cel, label, eenheid, format }) => {
      const waarde = cellen[cel] ?? 0;
      const text = format?.endsWith('%') ? figure(waarde * 100, '%') : figure(waarde, eenheid);
      return [cel, label, text] as const;
    }),
    ...kolommen.map(({ letter, kop, naam, rijen }) => {
      const figures = opgave.parameters[naam] as readonly number[];
      const text = figures.map((waarde) => figure(waarde, '')).join('; ');
      return [`${letter}2:${letter}${rijen + 1}`, kop, text] as const;
    }),
  ];
}

const figure = (waarde: number, eenheid: string): string =>
  gelezentekst(waarde, { eenheid: eenheid === '' ? '(getal)' : eenheid, decimalen: eenheid === '€' ? 2 : 0 });
