import type { Jaarbevinding, Verwijzing } from '../../../calc/accountanalyse/analyse';

/** What is said of the cell in this place. */
export const bevindingenBij = (
  bevindingen: readonly Jaarbevinding[],
  plaats: Extract<Verwijzing, { soort: 'post' | 'jaar' }>,
): readonly Jaarbevinding[] =>
  bevindingen.filter(
    (one) =>
      one.plaats.soort === plaats.soort &&
      one.plaats.kolom === plaats.kolom &&
      (plaats.soort === 'jaar' || (one.plaats.soort === 'post' && one.plaats.post === plaats.post)),
  );
