import { marge } from './marge';

/** The margin that a price is to reach; one of -1000% or less is a whole number typed by mistake. */
export const gewensteMarge = { ...marge, above: -10 } as const;
