import type { Param } from './params';
import type { Language } from './text';

/** The name under which Excel shows a parameter: the dossier's word in Dutch, its English label in camel case. */
export function paramName(key: string, param: Pick<Param, 'label'>, language: Language): string {
  if (language === 'nl') return key;
  return param.label.en.toLowerCase().replace(/[^a-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
}
