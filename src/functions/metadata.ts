import type { Definition } from '../calc/define';
import { paramName } from '../calc/paramName';
import { isOptional } from '../calc/params';
import type { Language } from '../calc/text';
import { helpAddress } from './helpAddress';

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
}
/** functions.json, as Excel reads it when the add-in is installed. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * What Excel must know of the functions, in one language. Everything is a range of anything: only so do errors, empty
 * cells and texts reach the one door that judges them.
 */
export function metadata(catalogue: readonly Definition[], language: Language, addinAddress: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: catalogue.map(({ id, summary, params }) => ({
      id,
      name: id,
      description: summary[language],
      helpUrl: `${addinAddress}/${helpAddress(id, language)}`,
      parameters: Object.entries(params).map(([key, param]) => ({
        name: paramName(key, param, language),
        description: param.hint[language],
        type: 'any',
        dimensionality: 'matrix',
        ...(isOptional(param) ? { optional: true as const } : {}),
        ...(param.shape === 'repeating' ? { repeating: true as const } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
