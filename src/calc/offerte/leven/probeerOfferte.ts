import { CalculationError, type Problem } from '../../errors';
import { isProblem } from '../../evaluate';
import { metVasteRegels } from '../berekenOfferte';
import { berekenOfferte } from '../index';
import type { Offerte, OfferteTotalen } from '../offerte';

/** The totals of an offerte, or what stands in their way: `params[0]` is the path of the field, `regels[2].aantal`. */
export const probeerOfferte = (offerte: Offerte): OfferteTotalen | Problem => probeer(() => berekenOfferte(offerte));

/** The same for documents that differ in neither lines, prijzen nor afronding: the lines are computed once. */
export function probeerMetVasteRegels(eerste: Offerte): (offerte: Offerte) => OfferteTotalen | Problem {
  const bereken = probeer(() => metVasteRegels(eerste));
  return isProblem(bereken) ? () => bereken : (offerte) => probeer(() => bereken(offerte));
}

function probeer<T>(work: () => T): T | Problem {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    return { ...error.flaw, params: error.params ?? [] };
  }
}
