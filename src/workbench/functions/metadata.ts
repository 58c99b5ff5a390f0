/** functions.json, as Excel reads it. */
export interface FunctionsMetadata {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  result?: { type?: string; dimensionality?: 'scalar' | 'matrix' };
}
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: 'number' | 'string' | 'boolean' | 'any';
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

/** The parameter that takes the argument at this place; a repeating one takes all that follow. */
export function parameterAt(parameters: ParameterMetadata[], index: number): ParameterMetadata | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}
