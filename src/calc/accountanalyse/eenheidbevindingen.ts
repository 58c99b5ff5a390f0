import type { Jaarkolom } from './account';
import type { Jaarbevinding, Verwijzing } from './analyse';
import { jaartotalen } from './jaartotalen';

/**
 * A year in thousands beside one in euro is a thousand times as small, and turnover or a balance rarely changes by more
 * than three times in a year: so from a third of a thousand to three thousand times is a unit and not a growth.
 */
export const MIN_FACTOR = 300;
export const MAX_FACTOR = 3000;

interface Reeks {
  readonly waarden: readonly unknown[];
  readonly plaats: (kolom: number) => Verwijzing;
}

/** Years of which turnover or the balance total is about a thousand times that of the known year before it. */
export function eenheidbevindingen(jaren: readonly Jaarkolom[]): readonly Jaarbevinding[] {
  const { totaalActiva, totaalPassiva } = jaartotalen(jaren);
  const reeksen: readonly Reeks[] = [
    {
      waarden: jaren.map(({ cijfers }) => cijfers.omzet),
      plaats: (kolom) => ({ soort: 'post', post: 'omzet', kolom }),
    },
    {
      // Where one side of the balance is not known, the other one is its total as well.
      waarden: totaalActiva.map((activa, kolom) => (activa === '' ? totaalPassiva[kolom] : activa)),
      plaats: (kolom) => ({
        soort: 'totaal',
        totaal: totaalActiva[kolom] === '' ? 'totaalPassiva' : 'totaalActiva',
        kolom,
      }),
    },
  ];
  return reeksen.flatMap(({ waarden, plaats }) =>
    bekend(waarden).flatMap(({ kolom, waarde }, index, alle) => {
      const vorig = alle[index - 1];
      if (vorig === undefined) return [];
      const isGroter = waarde > vorig.waarde;
      const factor = isGroter ? waarde / vorig.waarde : vorig.waarde / waarde;
      if (factor < MIN_FACTOR || factor > MAX_FACTOR) return [];
      const [groot, klein] = isGroter ? [kolom, vorig.kolom] : [vorig.kolom, kolom];
      const gegevens = { factor: Math.round(factor), groot: naam(jaren, groot), klein: naam(jaren, klein) };
      return [{ code: 'eenheidVerdacht' as const, plaats: plaats(kolom), gegevens }];
    }),
  );
}

const bekend = (waarden: readonly unknown[]): readonly { readonly kolom: number; readonly waarde: number }[] =>
  waarden.flatMap((waarde, kolom) => (typeof waarde === 'number' && waarde > 0 ? [{ kolom, waarde }] : []));

/** The year of a column, or its place with a sign that no year has. */
const naam = (jaren: readonly Jaarkolom[], kolom: number): number | string => jaren[kolom]?.jaar || `#${kolom + 1}`;
