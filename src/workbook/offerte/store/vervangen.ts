import type { Vervanging } from '../offerteboek';

/** What comes in the place of what is there now. */
export const vervangen = <T extends object>(vervanging: Vervanging<T>, now: T): T =>
  typeof vervanging === 'function' ? (vervanging as (now: T) => T)(now) : vervanging;
