import type { AccName } from '../../plan';
import type { Veld } from '../veld';

/** `account.naam` is the cell that its sheet knows as ACC_account_naam. */
export const fieldName = (veld: Veld): AccName => `ACC_${veld.replaceAll('.', '_')}`;
