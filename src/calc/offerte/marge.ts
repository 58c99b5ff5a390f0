import { divide, sum } from '../arithmetic';
import { exact, type Decimal } from '../decimal';
import type { DocumentCijfers } from './cijfers';
import { documenttotalen, type Regelgroep } from './documenttotalen';
import { groepssommen } from './groepssommen';
import { regelkosten, type Centenkolom } from './kolomregels';
import type { GelezenRegels } from './leesRegels';
import { isLeeg } from './leescijfer';
import type { Margetotaal, Offerteregel } from './offerte';

/** What the counting lines with a kostprijs are worth and cost, before the document does anything with them. */
export interface Margeregels {
  readonly kostprijs: Decimal;
  /** Per group of btw. */
  readonly netto: readonly Decimal[];
  readonly zonderKostprijs: number;
}

/** Undefined when no counting line has a kostprijs. */
export function margeregels(
  regels: readonly Offerteregel[],
  gelezen: GelezenRegels,
  netto: Centenkolom,
  groepen: readonly unknown[],
): Margeregels | undefined {
  if (!regels.some(({ kostprijs }) => !isLeeg(kostprijs))) return undefined;
  // Lines without a kostprijs fall out of the sums.
  const heeftKostprijs = gelezen.groep.map((groep, line) => (isLeeg(regels[line]?.kostprijs) ? -1 : groep));
  const tellend = gelezen.groep.reduce((count, groep) => count + (groep < 0 ? 0 : 1), 0);
  const metKostprijs = heeftKostprijs.reduce((count, groep) => count + (groep < 0 ? 0 : 1), 0);
  if (metKostprijs === 0) return undefined;
  return {
    kostprijs: sum(groepssommen(regelkosten(gelezen), heeftKostprijs, groepen.length), exact),
    netto: groepssommen(netto, heeftKostprijs, groepen.length),
    zonderKostprijs: tellend - metKostprijs,
  };
}

/**
 * What the counting lines with a kostprijs bring in and cost, excluding btw, after document discounts and without
 * surcharges and freight. A document discount is a discount on everything: where only some lines have a kostprijs, they
 * bear it in proportion to what they are worth, whatever rate the discount itself carries.
 */
export function margeVan(
  { kostprijs, netto, zonderKostprijs }: Margeregels,
  groepen: readonly Regelgroep<Decimal>[],
  { prijzen, afronding, kortingen = [] }: DocumentCijfers<Decimal>,
): Margetotaal {
  const naKorting = documenttotalen(groepen, { prijzen, afronding, kortingen }, exact).grondslag;
  const exclusief = (bedragen: readonly Decimal[]): Decimal =>
    sum(
      bedragen.map((bedrag, index) =>
        prijzen === 'inclusief' ? bedrag.div(exact.one.plus((groepen[index] as Regelgroep<Decimal>).tarief)) : bedrag,
      ),
      exact,
    );
  const alles = exclusief(groepen.map((groep) => groep.netto));
  const deel = exclusief(netto);
  const omzet =
    zonderKostprijs === 0 ? naKorting : exact.toCents(alles.isZero() ? deel : divide(naKorting.times(deel), alles));
  const brutowinst = omzet.minus(kostprijs);
  return {
    omzet: omzet.toFixed(2),
    kostprijs: kostprijs.toFixed(2),
    brutowinst: brutowinst.toFixed(2),
    percentage: (omzet.isZero() ? exact.zero : exact.round(brutowinst.div(omzet), exact.number(4))).toFixed(4),
    zonderKostprijs,
  };
}
