import type { Opgave } from '../../../calc/rekenen/opgave';
import { opgaveindeling } from '../../../workbook/rekenen/sheets/opgaveindeling';
import { gelezentekst } from './gelezentekst';

type Gegevenrij = readonly [cel: string, wat: string, waarde: string, eenheid: string];

/** Each cell of an exercise, or column of them, with what it is, what it holds and in which unit, as on a sheet. */
export function gegevenrijen(opgave: Opgave): readonly Gegevenrij[] {
  const { enkel, kolommen } = opgaveindeling(opgave);
  const { cellen } = opgave.blad;
  return [
    ...enkel.map(({ cel, label, eenheid, format }) => {
      const waarde = cellen[cel] ?? 0;
      // 0.05 that is shown as 5%.
      if (format?.endsWith('%'))
        return [cel, label, gelezentekst(waarde * 100, { eenheid: '%', decimalen: 0 }), ''] as const;
      return [cel, label, figure(waarde, format), eenheid] as const;
    }),
    ...kolommen.map(({ letter, kop, naam, rijen, format }) => {
      const figures = opgave.parameters[naam] as readonly number[];
      const text = figures.map((waarde) => figure(waarde, format)).join('; ');
      return [`${letter}2:${letter}${rijen + 1}`, kop, text, format?.includes('€') ? '€' : ''] as const;
    }),
  ];
}

const figure = (waarde: number, format = ''): string =>
  gelezentekst(waarde, { eenheid: '(getal)', decimalen: format.endsWith('.00') ? 2 : 0 });
