import type { Definition } from '../../../calc/define';
import type { Language } from '../../../calc/text';
import { isHitIn } from './highlight';

/** Why a function was found whose title, name and summary do not say it: another name it has, or one of its parameters. */
export function otherName(
  { id, title, summary, synonyms, params }: Definition,
  terms: readonly string[],
  language: Language,
): string | undefined {
  if ([title[language], id, summary[language]].some((text) => isHitIn(text, terms))) return undefined;
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const names = ([language, other] as const).flatMap((tongue) => [title[tongue], ...(synonyms?.[tongue] ?? [])]);
  const labels = Object.values(params).map(({ label }) => label[language]);
  return [...names, ...labels].find((name) => isHitIn(name, terms));
}
