import { goedFeedback } from '../algemeneFeedback';
import type { Opgave } from '../opgave';
import type { Oordeel } from '../oordeel';
import { algemeneFout, bijnaGoed } from './algemeneFout';
import { goed } from './geefOordeel';
import { herkendeFout } from './herkendeFout';
import { isGoedAntwoord } from './maatstaf';

/** Judges the number of a cell, which can be read in one way only; `isGetypt` when it does not come from a formula. */
export const getalOordeel = (opgave: Opgave, getal: number, isGetypt: boolean): Oordeel =>
  isGoedAntwoord(opgave, getal)
    ? goed(goedFeedback([]))
    : (herkendeFout(opgave, getal) ?? bijnaGoed(opgave, getal) ?? algemeneFout(opgave, getal, isGetypt));
