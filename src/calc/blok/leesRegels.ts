import type { Num } from '../num';
import type { BtwCijfers, OfferteregelCijfers, StaffelCijfers } from '../offerte/cijfers';
import { btwSoortWoorden, soortWoorden } from '../offerte/keuzewoorden';
import { DEELBAAR, FRACTIE, PRIJS } from '../offerte/leescijfer';
import type { Bereik } from './blok';
import { leesBtw } from './leesBtw';
import { codeVan } from './leesStaffels';
import type { Rijlezer } from './rijlezer';

/** A line of the sheet that has an amount, and where it stands. */
export interface Bladregel<N> extends OfferteregelCijfers<N> {
  /** Counted from one. */
  readonly rij: number;
  readonly id: string;
}

/** The lines with an amount. Texts, sections and rows without quantity, price or amount are skipped. */
export function leesRegels<N extends Num<N>>(
  rijen: Bereik,
  staffels: ReadonlyMap<string, StaffelCijfers<N>>,
  lezer: Rijlezer<N>,
): readonly Bladregel<N>[] {
  const regels: Bladregel<N>[] = [];
  rijen.forEach((cellen, index) => {
    const regel = leesRegel(lezer.opRij(cellen, index + 1), index + 1, staffels);
    if (regel) regels.push(regel);
  });
  return regels;
}

function leesRegel<N extends Num<N>>(
  lezer: Rijlezer<N>,
  rij: number,
  staffels: ReadonlyMap<string, StaffelCijfers<N>>,
): Bladregel<N> | undefined {
  const soort = lezer.keuze('soort', soortWoorden);
  if (soort === 'tekst' || soort === 'sectie') return undefined;
  const aantal = lezer.getal('aantal');
  const stuksprijs = lezer.getal('prijs', PRIJS);
  const kortingBedrag = lezer.getal('kortingEuro');
  const toeslagBedrag = lezer.getal('toeslagEuro');
  const code = lezer.tekst('staffel');
  if (code === '' && !(aantal ?? stuksprijs ?? kortingBedrag ?? toeslagBedrag)) return undefined;
  const prijsPer = lezer.getal('per', DEELBAAR);
  const kortingen = ['korting', 'korting2', 'korting3']
    .map((kolom) => lezer.getal(kolom, FRACTIE))
    .filter((korting) => korting !== undefined);
  const staffel = code === '' ? undefined : staffels.get(codeVan(code));
  if (code !== '' && !staffel) {
    return lezer.stop({ code: 'unknownChoice', found: code, choices: [...staffels.keys()] }, 'staffel');
  }
  // A quantity without a price is never left out in silence; where all prices stand in the staffel it needs none.
  const isPrijsNodig = aantal && !staffel?.treden.every(({ prijs }) => prijs);
  if (!stuksprijs && isPrijsNodig) return lezer.stop({ code: 'missing' }, 'prijs');
  return {
    rij,
    id: lezer.tekst('regel'),
    soort,
    groep: lezer.tekst('groep'),
    gekozen: lezer.aangevinkt('gekozen'),
    aantal: aantal ?? lezer.een,
    stuksprijs: stuksprijs ?? lezer.nul,
    prijsPer,
    kortingen,
    kortingBedrag,
    toeslagBedrag,
    staffel,
    btw: leesRegelBtw(lezer),
  };
}

/** Standaard without a rate is a line of which nothing is said about btw: 0% until there is one. */
function leesRegelBtw<N extends Num<N>>(lezer: Rijlezer<N>): BtwCijfers<N> {
  const gekozen = lezer.keuze('btwSoort', btwSoortWoorden);
  const isOpen = gekozen === 'standaard' && lezer.getal('btw', FRACTIE) === undefined;
  return leesBtw(lezer, isOpen ? undefined : gekozen, 'btw');
}
