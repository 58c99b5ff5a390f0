import type { Definition } from '../calc/define';
import { formulaFor, formulaParts } from '../calc/formulaParts';
import type { Language } from '../calc/text';

/** The formula of a function with its parameters by their names. */
export const definitionInWords = (definition: Definition, language: Language): string =>
  formulaParts(formulaFor(definition), language)
    .map((part) => (typeof part === 'string' ? part : (definition.params[part.param]?.label[language] ?? part.param)))
    .join('');
