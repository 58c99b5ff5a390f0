/** What an exercise takes for a right answer. */
export interface Maatstaf {
  readonly antwoord: number;
  /** The answer before it was rounded. */
  readonly exact: number;
  readonly decimalen: number;
  readonly tolerantie: number;
  readonly ookGoed?: readonly number[];
}

/** More than the error of any double on the way, less than any difference that means something. */
export const HAAR = 1e-9;

/**
 * Whether a figure is right: within the tolerance of the answer or, where the question rounds, within half a unit of its
 * last decimal of what it was before that, so that a formula that does not round is right too.
 */
export function isGoedGetal(getal: number, { antwoord, exact, decimalen, tolerantie, ookGoed }: Maatstaf): boolean {
  const binnen = (van: number, marge: number): boolean => Math.abs(getal - van) <= marge + HAAR;
  return (
    binnen(antwoord, tolerantie) ||
    (exact !== antwoord && binnen(exact, 0.5 / 10 ** decimalen)) ||
    (ookGoed?.some((ander) => binnen(ander, tolerantie)) ?? false)
  );
}
