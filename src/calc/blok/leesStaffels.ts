import type { Num } from '../num';
import type { StaffelCijfers } from '../offerte/cijfers';
import { methodeWoorden } from '../offerte/keuzewoorden';
import { FRACTIE, PRIJS } from '../offerte/leescijfer';
import type { Bereik } from './blok';
import type { Rijlezer } from './rijlezer';

/** Codes are the same whatever their case. */
export const codeVan = (code: string): string => code.toLowerCase();

type Trede<N> = StaffelCijfers<N>['treden'][number];

/** The staffels by their code: rows with one code are its treden, from low to high; rows without figures are skipped. */
export function leesStaffels<N extends Num<N>>(
  rijen: Bereik,
  lezer: Rijlezer<N>,
): ReadonlyMap<string, StaffelCijfers<N>> {
  const staffels = new Map<string, StaffelCijfers<N> & { treden: Trede<N>[] }>();
  rijen.forEach((cellen, index) => {
    lezer.opRij(cellen, index + 1);
    const [vanaf, prijs, korting] = [
      lezer.getal('vanaf', PRIJS),
      lezer.getal('prijs', PRIJS),
      lezer.getal('korting', FRACTIE),
    ];
    if (!(vanaf ?? prijs ?? korting)) return;
    if (prijs && korting) lezer.stop({ code: 'notBoth' }, 'prijs', 'korting');
    const code = codeVan(lezer.tekst('staffel') || lezer.stop({ code: 'missing' }, 'staffel'));
    const grens = vanaf ?? lezer.stop({ code: 'missing' }, 'vanaf');
    if (!(prijs ?? korting)) lezer.stop({ code: 'missing' }, 'prijs');
    const methode = lezer.keuze('methode', methodeWoorden) ?? 'heel';
    const eerdere = staffels.get(code);
    const treden = eerdere?.treden ?? [];
    if (treden.at(-1)?.vanaf.lessThan(grens) === false) lezer.stop({ code: 'notAscending' }, 'vanaf');
    treden.push({ vanaf: grens, prijs, korting });
    staffels.set(code, { methode: eerdere?.methode ?? methode, treden });
  });
  return staffels;
}
