import { exact, type Decimal } from '../decimal';
import type { StaffelCijfers } from './cijfers';
import type { Kolomregel } from './kolomregels';
import { DEELBAAR, FRACTIE, isLeeg, leesAls, leesCijfer, leesKeuze, PRIJS } from './leescijfer';
import type { Offerteregel, Staffel } from './offerte';
import { Offertefout } from './offertefout';
import { checkStaffel } from './totalenVan';

/** A line in which nothing is filled in that makes an amount: a text, or a row still to be filled. */
export const isZonderBedrag = ({
  soort,
  aantal,
  stuksprijs,
  kortingBedrag,
  toeslagBedrag,
  staffel,
}: Offerteregel): boolean =>
  soort === 'tekst' ||
  soort === 'sectie' ||
  (!staffel && isLeeg(stuksprijs) && isLeeg(aantal) && isLeeg(kortingBedrag) && isLeeg(toeslagBedrag));

/** One line in exact figures. */
export function leesRegel(regel: Offerteregel, line: number): Kolomregel<Decimal> {
  if (isZonderBedrag(regel)) return { aantal: exact.zero, stuksprijs: exact.zero };
  const veld = `regels[${String(line)}].`;
  const staffel = regel.staffel && leesStaffel(regel.staffel, `${veld}staffel`);
  const cijfers = {
    aantal: leesAls(regel.aantal, `${veld}aantal`) ?? exact.one,
    stuksprijs: leesStuksprijs(regel, `${veld}stuksprijs`),
    prijsPer: leesAls(regel.prijsPer, `${veld}prijsPer`, DEELBAAR),
    kortingen: (regel.kortingen ?? []).map(
      (korting, index) => leesAls(korting, `${veld}kortingen[${String(index)}]`, FRACTIE) ?? exact.zero,
    ),
    kortingBedrag: leesAls(regel.kortingBedrag, `${veld}kortingBedrag`),
    toeslagBedrag: leesAls(regel.toeslagBedrag, `${veld}toeslagBedrag`),
    kostprijs: leesAls(regel.kostprijs, `${veld}kostprijs`, PRIJS),
    staffel,
  };
  checkStaffel(cijfers, line);
  return cijfers;
}

/** A line with a quantity but without a price is never left out in silence; where all prices stand in the staffel it needs none. */
function leesStuksprijs({ aantal, stuksprijs, staffel }: Offerteregel, veld: string): Decimal {
  const waarde = leesAls(stuksprijs, veld, PRIJS);
  if (waarde) return waarde;
  const heeftPrijs = staffel?.treden.every(({ prijs }) => !isLeeg(prijs)) && staffel.treden.length > 0;
  if (!isLeeg(aantal) && !heeftPrijs) throw new Offertefout({ code: 'missing' }, veld);
  return exact.zero;
}

function leesStaffel({ methode, treden }: Staffel, veld: string): StaffelCijfers<Decimal> {
  leesKeuze(methode, ['heel', 'schijf'], `${veld}.methode`);
  return {
    methode,
    treden: treden.map(({ vanaf, prijs, korting }, index) => {
      const trede = `${veld}.treden[${String(index)}]`;
      if (isLeeg(prijs) && isLeeg(korting)) throw new Offertefout({ code: 'missing' }, `${trede}.prijs`);
      return {
        vanaf: leesCijfer(vanaf, `${trede}.vanaf`, PRIJS),
        prijs: leesAls(prijs, `${trede}.prijs`, PRIJS),
        korting: leesAls(korting, `${trede}.korting`, FRACTIE),
      };
    }),
  };
}
