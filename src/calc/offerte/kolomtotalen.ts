import { exact, type Decimal } from '../decimal';
import type { DocumentCijfers, DocumentTotalen } from './cijfers';
import { documenttotalen, type Regelgroep } from './documenttotalen';
import { groepssommen } from './groepssommen';
import { regelbedragen, type Centenkolom, type Kolomregels } from './kolomregels';

export interface Kolomtotalen {
  readonly netto: Centenkolom;
  readonly groepen: readonly Regelgroep<Decimal>[];
  readonly document: DocumentTotalen<Decimal>;
}

/** The totals of many lines at once: what `totalenVan` gives line by line, to the last cent, in a tenth of its time. */
export function kolomtotalen(regels: Kolomregels, document: DocumentCijfers<Decimal>): Kolomtotalen {
  const isPerRegel = document.afronding === 'per regel';
  const [netto, btw] = regelbedragen(regels, isPerRegel, document.prijzen === 'inclusief') as [
    Centenkolom,
    Centenkolom | undefined,
  ];
  const perGroep = (kolom: Centenkolom): readonly Decimal[] => groepssommen(kolom, regels.groep, regels.groepen.length);
  const nettos = perGroep(netto);
  const geheven = btw && perGroep(btw);
  const groepen = regels.groepen.map((groep, index) => ({
    ...groep,
    netto: nettos[index] as Decimal,
    btw: geheven?.[index] ?? exact.zero,
  }));
  return { netto, groepen, document: documenttotalen(groepen, document, exact) };
}
