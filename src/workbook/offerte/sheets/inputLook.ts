import type { PlannedConditional } from '../../plannedRule';
import { styles } from '../../styles';

/** The cell that says that the letter was issued; empty until then. */
export const ISSUED = { name: 'ACC_vergrendeld', cell: '$O$2' } as const;

/**
 * What may be filled in looks so until the letter is issued: the account gets a letter, not a form. `unless` is a
 * condition of the first row under which there is nothing to fill in.
 */
export const inputLook = (range: string, unless?: string): PlannedConditional => ({
  range,
  formula: unless === undefined ? `=${ISSUED.cell}=""` : `=AND(${ISSUED.cell}="",NOT(${unless}))`,
  style: { color: styles.input.color, fill: styles.input.fill },
});
