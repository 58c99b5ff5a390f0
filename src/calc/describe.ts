import { dutchErrorName } from './errorNames';
import { problemKinds, type Problem } from './errors';
import type { Language, Text } from './text';

/** How the parts of a message are written for the one who reads it. */
export interface Wording {
  readonly language: Language;
  /** The name of a parameter. */
  name(param: string): string;
  /** A figure in the notation of the reader; a limit comes with its parameter, so that it can have its unit. */
  figure(value: number, param?: string): string;
}

const and: Text = { nl: ' en ', en: ' and ' };
const yes: Text = { nl: 'WAAR', en: 'TRUE' };
const no: Text = { nl: 'ONWAAR', en: 'FALSE' };
const otherContent: Text = { nl: 'iets anders', en: 'something else' };
const input: Text = { nl: 'de invoer', en: 'the input' };

/** What is wrong, in one or two sentences: which parameter, which rule, what to do. */
export function describe(problem: Problem, wording: Wording): string {
  const { language, name, figure } = wording;
  const { params, limit, choices = [] } = problem;
  const names = params.map(name);
  const parts: Readonly<Record<string, string>> = {
    veld: names[0] ?? input[language],
    velden: listed(names, language) || input[language],
    geheel: names[1] ?? '',
    rest: listed(names.slice(1), language),
    tekst: contentText(problem.found, wording),
    keuzes: choices.join(', '),
    grens: limit === undefined ? '' : figure(limit, params[0]),
  };
  const text = problemKinds[problem.code].text[language].replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listed(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : names.slice(0, -1).join(', ') + and[language] + last;
}

function contentText(found: unknown, { language, figure }: Wording): string {
  if (typeof found === 'string' && found.startsWith('#')) return language === 'nl' ? dutchErrorName(found) : found;
  if (typeof found === 'string') return `"${found}"`;
  if (typeof found === 'number') return figure(found);
  if (typeof found === 'boolean') return (found ? yes : no)[language];
  return otherContent[language];
}
