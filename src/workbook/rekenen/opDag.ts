import type { Nieuwepoging } from '../../calc/rekenen/nieuwePoging';
import { daySerial } from '../store/cellText';
import type { Boekpoging } from './rekenboek';

/** An attempt as the log holds it, made on this day: "2026-11-29". */
export const opDag = (poging: Nieuwepoging, datum: string): Boekpoging => ({
  ...poging,
  datum,
  dag: daySerial(datum) ?? 0,
});
