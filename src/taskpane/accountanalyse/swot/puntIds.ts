import type { Kwadrant } from '../../../calc/accountanalyse/account';

/** Where the focus goes when points come, go or move. */
export const puntId = (id: string): string => `punt-${id}`;
export const nieuwPuntId = (kwadrant: Kwadrant): string => `nieuw-punt-${kwadrant}`;
