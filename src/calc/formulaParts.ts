import type { Definition } from './define';
import type { Language } from './text';

export type FormulaPart = string | { readonly param: string };

/** A definition's formula split at its parameters, to be shown with their names or with figures filled in. */
export function formulaParts({ formula }: Pick<Definition, 'formula'>, language: Language): readonly FormulaPart[] {
  const text = typeof formula === 'string' ? formula : formula[language];
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { param: part.slice(1, -1) } : part));
}
