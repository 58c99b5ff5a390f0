import type { Opgave } from './opgave';

/** Why a typed seed gives no key. */
export const sleutelfouten = [
  'leeg',
  /** Not four parts with a number at the end. */
  'onleesbaar',
  'sjabloon onbekend',
  /** Made by a newer add-in. */
  'versie onbekend',
  'geheim nodig',
  'geheim klopt niet',
] as const;
export type Sleutelfout = (typeof sleutelfouten)[number];

/** The exercise of a seed that was typed from paper; `typeof` tells an exercise from the reason why there is none. */
export function sleutel(_gedrukt: string, _geheim?: string): Opgave | Sleutelfout {
  throw new Error('sleutel');
}
