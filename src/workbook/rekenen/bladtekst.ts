import type { Opgave } from '../../calc/rekenen/opgave';

const CELL = /(?<![\p{L}\d$])(\$?[A-G]\$?)(\d{1,2})(?![\p{L}\d])/gu;

/** A formula of an exercise as it stands so many rows lower; cells that are held in place go along. */
export const bladformule = (formule: string, boven: number): string =>
  boven === 0
    ? formule
    : formule.replace(CELL, (_, column: string, row: string) => column + String(Number(row) + boven));

/** A text of an exercise as it says it so many rows lower: of one that is filled down it names cells. */
export const bladtekst = (tekst: string, { blad }: Pick<Opgave, 'blad'>, boven: number): string =>
  blad.doorvoeren ? bladformule(tekst, boven) : tekst;
