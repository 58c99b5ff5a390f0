import type { Definition } from '../calc/define';
import { paramName } from '../calc/paramName';
import { isOptional } from '../calc/params';
import type { Language } from '../calc/text';
import { helpAddress, helpHome } from './helpAddress';

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  readonly options?: { readonly excludeFromAutoComplete: true };
}
/** What the metadata tells of a function. */
type Described = Pick<Definition, 'id' | 'summary' | 'params'>;
/** The functions of the catalogue, and those that only the sheets of ours use. */
interface Functions {
  readonly catalogue: readonly Described[];
  readonly blokken: readonly Described[];
}

/** functions.json, as Excel reads it when the add-in is installed. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * What Excel must know of the functions, in one language. Everything is a range of anything: only so do errors, empty
 * cells and texts reach the one door that judges them. Blocks stay out of autocomplete where Excel knows how to.
 */
export function metadata({ catalogue, blokken }: Functions, language: Language, addinAddress: string): Metadata {
  const described = ({ id, summary, params }: Described, helpPage: string): FunctionMetadata => ({
    id,
    name: id,
    description: summary[language],
    helpUrl: `${addinAddress}/${helpPage}`,
    parameters: Object.entries(params).map(([key, param]) => ({
      name: paramName(key, param, language),
      description: param.hint[language],
      type: 'any',
      dimensionality: 'matrix',
      ...(isOptional(param) ? { optional: true as const } : {}),
      ...(param.shape === 'repeating' ? { repeating: true as const } : {}),
    })),
    result: { type: 'any', dimensionality: 'matrix' },
  });
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: [
      ...catalogue.map((definition) => described(definition, helpAddress(definition.id, language))),
      ...blokken.map((blok) => ({
        ...described(blok, helpHome(language)),
        options: { excludeFromAutoComplete: true as const },
      })),
    ],
  };
}
