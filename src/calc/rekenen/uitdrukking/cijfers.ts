import { onpasbaar } from './onpasbaar';

/** To the nearest with halves away from zero, away from zero, or towards it. */
export type Afronding = 'half' | 'omhoog' | 'omlaag';

/** Up to here every whole number is a double. */
export const MOST = Number.MAX_SAFE_INTEGER;

const TIENEN = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/** A power of ten, exactly. */
export const tot10 = (exponent: number): number => TIENEN[exponent] ?? onpasbaar();

/** A whole number of the last of so many decimals, as a decimal writes itself: 12345 with 2 is "123.45". */
export function metDecimalen(heel: number, plaatsen: number, isNegatief: boolean): string {
  const cijfers = String(heel).padStart(plaatsen + 1, '0');
  const teken = isNegatief ? '-' : '';
  return plaatsen === 0 ? teken + cijfers : `${teken}${cijfers.slice(0, -plaatsen)}.${cijfers.slice(-plaatsen)}`;
}
