import type { Num } from '../num';
import type { AanpassingCijfers } from '../offerte/cijfers';
import { aanpassingWoorden, btwSoortWoorden } from '../offerte/keuzewoorden';
import { FRACTIE } from '../offerte/leescijfer';
import type { Bereik } from './blok';
import { leesBtw } from './leesBtw';
import type { Rijlezer } from './rijlezer';

/** A discount or a surcharge on the whole document, with what the letter calls it. */
export interface Bladaanpassing<N> extends AanpassingCijfers<N> {
  readonly soort: 'korting' | 'toeslag';
  readonly omschrijving: string;
  /** Counted from one. */
  readonly rij: number;
}

/** The discounts and surcharges; rows without an amount and without a percentage are skipped. */
export const leesAanpassingen = <N extends Num<N>>(rijen: Bereik, lezer: Rijlezer<N>): readonly Bladaanpassing<N>[] =>
  rijen.flatMap((cellen, index) => {
    const rij = index + 1;
    lezer.opRij(cellen, rij);
    const [percentage, bedrag] = [lezer.getal('percentage', FRACTIE), lezer.getal('bedrag')];
    if (!(percentage ?? bedrag)) return [];
    if (percentage && bedrag) lezer.stop({ code: 'notBoth' }, 'percentage', 'bedrag');
    const categorie = lezer.keuze('btwSoort', btwSoortWoorden);
    const heeftBtw = categorie !== undefined || lezer.getal('btw') !== undefined;
    return {
      rij,
      soort: lezer.keuze('soort', aanpassingWoorden) ?? 'korting',
      omschrijving: lezer.tekst('omschrijving'),
      percentage,
      bedrag,
      btw: heeftBtw ? leesBtw(lezer, categorie, 'btw') : undefined,
    };
  });
