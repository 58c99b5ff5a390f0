import type { Notation } from '../../notation';
import type { Artikel, Documentregel } from '../offertedocument';
import { leesBtw } from './artikelBtw';
import { leesStaffel } from './artikelStaffel';

/** A line of an offerte made from an article, with what of the article could not be read. */
export interface Artikelregel {
  readonly regel: Documentregel;
  readonly onleesbaar: readonly ('btw' | 'staffel')[];
}

/** The article as a line with this id, for this quantity. What cannot be read is left out and named. */
export function regelVanArtikel(artikel: Artikel, id: string, aantal: string, notation: Notation): Artikelregel {
  const { code, omschrijving, eenheid, prijs, kostprijs } = artikel;
  const btw = leesBtw(artikel.btw, notation);
  const staffel = artikel.staffel.trim() === '' ? undefined : leesStaffel(artikel.staffel, notation);
  const isReadable = staffel === undefined || !('fout' in staffel);
  return {
    regel: {
      id,
      soort: 'product',
      ...filled({ artikel: code, omschrijving, eenheid, stuksprijs: prijs, kostprijs }),
      aantal,
      ...(btw && { btw }),
      ...(staffel && !('fout' in staffel) && { staffel }),
    },
    onleesbaar: [
      ...(btw || artikel.btw.trim() === '' ? [] : (['btw'] as const)),
      ...(isReadable ? [] : (['staffel'] as const)),
    ],
  };
}

const filled = <T extends Readonly<Record<string, string>>>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;
