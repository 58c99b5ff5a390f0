import { atCellDigits } from './cellDigits';
import type { Language } from './text';

/** The signs that numbers are written with; a workbook has its own, whatever the language of the texts. */
export interface Notation {
  readonly decimal: string;
  readonly thousands: string;
}
export const notations: Record<Language, Notation> = {
  nl: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

/** A number in full, as a cell without a format shows it. */
export const plainFigure = (value: number, { decimal }: Pick<Notation, 'decimal'>): string =>
  String(Number(atCellDigits(value))).replace('.', decimal);
