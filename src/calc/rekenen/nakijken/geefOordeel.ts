import type { Oordeel, Oordeelcode } from '../oordeel';

const geef =
  (oordeel: Oordeel['oordeel']) =>
  (code: Oordeelcode, feedback: string): Oordeel => ({ oordeel, goed: oordeel === 'goed', code, feedback });

/** A verdict with its code and what it says to the student. */
export const goed = (feedback: string): Oordeel => geef('goed')('GOED', feedback);
export const bijna = geef('bijna');
export const fout = geef('fout');
/** Costs no attempt. */
export const onleesbaar = (feedback: string): Oordeel => geef('onleesbaar')('NIET-LEESBAAR', feedback);
