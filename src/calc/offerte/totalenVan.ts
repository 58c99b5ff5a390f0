import { sum } from '../arithmetic';
import type { Calculator, Num } from '../num';
import { bedragenPerBtw, btwOverAlle } from './btw';
import type { OfferteCijfers, OfferteTotalenCijfers, RegelCijfers } from './cijfers';
import { documenttotalen } from './documenttotalen';
import { Offertefout } from './offertefout';
import { regelbedrag } from './regel';
import { isAscending } from './staffel';
import { tellendeRegels } from './telt';

/**
 * The totals of an offerte whose figures have been read, each within its limits: no price below zero, a prijsPer above
 * it, fractions from 0 to 1, and no rate but 0 outside the category standaard. Throws an Offertefout for what single
 * figures cannot show: two lines of one groep that count, a staffel out of order, an amount to split over nothing.
 */
export function totalenVan<N extends Num<N>>(
  offerte: OfferteCijfers<N>,
  calculator: Calculator<N>,
): OfferteTotalenCijfers<N> {
  const telt = tellendeRegels(offerte.regels);
  const nettos = offerte.regels.map((regel, index) => {
    checkStaffel(regel, index);
    return regelbedrag(regel, calculator);
  });
  const bedragen = nettos.filter((_, index) => telt[index]);
  const btw = offerte.regels.filter((_, index) => telt[index]).map((regel) => regel.btw);
  const groepen = bedragenPerBtw<N>(bedragen, btw).map((groep) => ({
    categorie: groep.categorie,
    tarief: groep.tarief,
    netto: sum(groep.bedragen, calculator),
    btw: btwOverAlle(groep, 'regel', calculator, offerte.prijzen === 'inclusief'),
  }));
  return {
    ...documenttotalen(groepen, offerte, calculator),
    regels: nettos.map((netto, index) => ({ netto, telt: telt[index] === true })),
  };
}

/** The limits of a staffel ascend, and each trede has one of a price and a discount. */
export function checkStaffel<N extends Num<N>>({ staffel }: RegelCijfers<N>, index: number): void {
  const treden = staffel?.treden ?? [];
  const veld = `regels[${String(index)}].staffel.treden`;
  if (!isAscending(treden.map(({ vanaf }) => vanaf))) throw new Offertefout({ code: 'notAscending' }, veld);
  treden.forEach(({ prijs, korting }, trede) => {
    if (prijs && korting) throw new Offertefout({ code: 'notBoth' }, `${veld}[${String(trede)}].korting`);
  });
}
