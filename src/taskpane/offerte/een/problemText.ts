import { describe } from '../../../calc/describe';
import type { Problem } from '../../../calc/errors';
import { plainFigure, type Notation } from '../../../calc/notation';
import type { Language } from '../../../calc/text';
import type { OfferteTexts } from '../texts/nl';

/** Where in an offerte a problem lies: which line, from 0, and which field. */
export function problemPlace({ params: [path = ''] }: Problem): {
  readonly list?: 'regels' | 'kortingen' | 'toeslagen';
  readonly index?: number;
  readonly field: string;
} {
  const parts = /^(regels|kortingen|toeslagen)\[(\d+)\](?:\.(\w+))?/.exec(path);
  if (!parts) return { field: path.split(/[.[]/).at(-1) ?? path };
  return { list: parts[1] as 'regels', index: Number(parts[2]), field: parts[3] ?? parts[1] ?? '' };
}

/** What keeps the totals from being computed, in words: which line, which field, what to do. */
export function problemText(problem: Problem, texts: OfferteTexts, language: Language, notation: Notation): string {
  const name = (path: string): string => {
    const { list, index = 0, field } = problemPlace({ ...problem, params: [path] });
    const word = texts.problem.fields[field] ?? field;
    if (list === 'regels') return texts.problem.line(word, index + 1);
    if (list === 'kortingen') return texts.problem.of(word, index + 1);
    return list === 'toeslagen' ? texts.problem.ofSurcharge(word, index + 1) : word;
  };
  return describe(problem, { language, name, figure: (value) => plainFigure(value, notation) });
}
