import { isCel, type Cel } from '../../../../calc/rekenen/cel';
import type { Klasopdracht } from '../../../../calc/rekenen/klas';
import { leesSeed } from '../../../../calc/rekenen/seed';
import { takenVan } from '../../../../calc/rekenen/taken';
import { useKlasTexts } from '../texts/klasTexts';

interface Samenvatting {
  /** "24 leerlingen × 6 opgaven: 3 uit X2 Getallen, 3 uit Y1 Getallen" */
  readonly zin: string;
  /** What was chosen and gets nothing, in words. */
  readonly zonder: string | undefined;
}

/** How many of the exercises of each student come from each cell, by the exercises themselves. */
export function opgavenPerCel(opdracht: Klasopdracht): ReadonlyMap<Cel, number> {
  const perCel = new Map<Cel, number>(opdracht.cellen.map((cel) => [cel, 0]));
  for (const seed of takenVan(opdracht, '01')) {
    const cel = leesSeed(seed)?.template.replace(/-\d+$/, '') ?? '';
    if (isCel(cel)) perCel.set(cel, (perCel.get(cel) ?? 0) + 1);
  }
  return perCel;
}

/** A class in one sentence, and what to know of it. */
export function useSamenvatting(): (opdracht: Klasopdracht) => Samenvatting {
  const { samenvatting: words, celnaam } = useKlasTexts();
  return (opdracht) => {
    const perCel = [...opgavenPerCel(opdracht)];
    const zonder = perCel.filter(([, aantal]) => aantal === 0).map(([cel]) => celnaam(cel));
    const delen = perCel.filter(([, aantal]) => aantal > 0).map(([cel, aantal]) => words.deel(aantal, celnaam(cel)));
    return {
      zin: words.zin(opdracht.leerlingen, opdracht.aantal, delen),
      zonder: zonder.length === 0 ? undefined : words.zonder(zonder),
    };
  };
}
