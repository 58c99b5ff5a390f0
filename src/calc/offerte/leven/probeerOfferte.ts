import { CalculationError, type Problem } from '../../errors';
import { berekenOfferte } from '../index';
import type { Offerte, OfferteTotalen } from '../offerte';

/** The totals of an offerte, or what stands in their way: `params[0]` is the path of the field, `regels[2].aantal`. */
export function probeerOfferte(offerte: Offerte): OfferteTotalen | Problem {
  try {
    return berekenOfferte(offerte);
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    return { ...error.flaw, params: error.params ?? [] };
  }
}
