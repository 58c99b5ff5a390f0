import type { Keuzewoorden } from '../../calc/offerte/keuzewoorden';
import { choiceWord } from '../store/choiceWord';

/** A condition in a formula: the cell holds the word for one of these choices, in either language. */
export function isWord<K extends string>(cell: string, woorden: Keuzewoorden<K>, ...keuzes: readonly K[]): string {
  const words = new Set(keuzes.flatMap((keuze) => [keuze, choiceWord('en', woorden, keuze)]));
  const tests = [...words].map((word) => `${cell}="${word}"`);
  return tests.length === 1 ? (tests[0] as string) : `OR(${tests.join(',')})`;
}

/** The same of many cells, as ones and zeros to count with. */
export function areWord<K extends string>(cells: string, woorden: Keuzewoorden<K>, ...keuzes: readonly K[]): string {
  const words = new Set(keuzes.flatMap((keuze) => [keuze, choiceWord('en', woorden, keuze)]));
  return `(${[...words].map((word) => `(${cells}="${word}")`).join('+')})`;
}
