/** functions.json, as Excel reads it. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: 'number' | 'string' | 'boolean' | 'any';
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  result?: { type?: string; dimensionality?: 'scalar' | 'matrix' };
}
export type AssociatedFunction = (...args: unknown[]) => unknown;

/** Where the functions come from: the association map of the frame that loaded functions.js. It may fill later than the workbook. */
export interface FunctionSource {
  find(id: string): AssociatedFunction | undefined;
  /** Copies arrays into the realm of the functions, so that `instanceof Array` holds there. */
  adopt?<T>(value: T): T;
}
export class LateFunctions implements FunctionSource {
  private mappings: Record<string, AssociatedFunction> = {};
  private copy: <T>(value: T) => T = (value) => value;
  connect(mappings: Record<string, AssociatedFunction>, copy?: <T>(value: T) => T): void {
    this.mappings = mappings;
    if (copy) this.copy = copy;
  }
  find(id: string): AssociatedFunction | undefined {
    return this.mappings[id.toUpperCase()];
  }
  adopt<T>(value: T): T {
    return this.copy(value);
  }
}
