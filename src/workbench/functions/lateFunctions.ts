import { FunctionMessages } from './functionMessages';

/** What functions.js associates with an id. */
export type AssociatedFunction = (...args: unknown[]) => unknown;

/** Where the functions come from: the association map of the frame that loaded functions.js. It may fill later than the workbook. */
export interface FunctionSource {
  find(id: string): AssociatedFunction | undefined;
  /** Copies arrays into the realm of the functions, so that `instanceof Array` holds there. */
  adopt<T>(value: T): T;
  readonly messages: FunctionMessages;
}

/** Functions that may arrive after the workbook: looked up when called. */
export class LateFunctions implements FunctionSource {
  readonly messages = new FunctionMessages();
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
