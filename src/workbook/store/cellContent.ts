import { textInput } from '../textInput';

/** What a cell takes: a text that begins with `=` is a formula. */
export type CellInput = string | number | boolean | null;

/**
 * What to write to get the same content again. Excel gives the text `=1+1` and the formula =1+1 back alike; of a text the
 * value is the same.
 */
export function inputOf(formula: unknown, value: unknown): CellInput {
  if (typeof formula === 'string') return formula === value ? textInput(formula) : formula;
  return typeof formula === 'number' || typeof formula === 'boolean' ? formula : '';
}

export const inputsOf = ({ formulas, values }: Pick<Excel.Range, 'formulas' | 'values'>): CellInput[][] =>
  formulas.map((row: readonly unknown[], r) => row.map((formula, c) => inputOf(formula, values[r]?.[c])));

export const sameCells = (a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean =>
  a.length === b.length && a.every((row, r) => row.every((cell, c) => cell === b[r]?.[c]));
