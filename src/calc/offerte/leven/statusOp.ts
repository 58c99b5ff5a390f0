import type { Offertestatus, Registerrij } from '../offertedocument';
import { isDatum } from './datum';

/**
 * The status on a day: an offer that was brought out has expired once the last day of its term is over, not during that
 * day. Every other status stays as it was set; without a date an offer does not expire.
 */
export const statusOp = (
  { status, geldigTot }: Pick<Registerrij, 'status' | 'geldigTot'>,
  vandaag: string,
): Offertestatus => (status === 'uitgebracht' && isDatum(geldigTot) && vandaag > geldigTot ? 'verlopen' : status);
