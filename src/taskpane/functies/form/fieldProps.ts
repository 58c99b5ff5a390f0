import type { Param } from '../../../calc/params';
import type { Entry } from './entry';

/** What every field of a form is given, whatever its kind. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly param: Param;
  readonly entry: Entry;
  /** What is wrong with it, in words. */
  readonly problem: string | undefined;
  readonly onChange: (entry: Entry) => void;
}
