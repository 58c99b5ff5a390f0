import { isZonderBedrag } from '../../../calc/offerte/leesRegel';
import { staffelprijs } from '../../../calc/offerte/leven/staffelprijs';
import { voorwaardenzinnen } from '../../../calc/offerte/leven/voorwaardenzinnen';
import type { OfferteTotalen } from '../../../calc/offerte/offerte';
import type { Documentregel, OfferteDocument } from '../../../calc/offerte/offertedocument';
import { regelkolommen, type Regelkolom } from '../../../calc/offerte/regelkolommen';
import type { PlannedCell, SheetPlan } from '../../plan';
import { briefteksten } from '../texts/briefteksten';
import { regelwoorden } from '../texts/letOpTeksten';
import { bladtitel } from './bladnamen';
import type { Letterregel } from './finished';
import { finishedLetter } from './finishedLetter';
import type { Totaalregel } from './finishedTotals';
import { unusedColumns } from './letterColumns';
import { regelCells } from './regelCells';

/** The columns that are printed on a copy: the ones that some line uses. */
export function printedColumns(regels: readonly Documentregel[]): readonly Regelkolom[] {
  const unused = unusedColumns(regels);
  return regelkolommen.slice(0, regelkolommen.indexOf('bedrag') + 1).filter((kolom) => !unused.includes(kolom));
}

/**
 * The account's copy: the letter as values, made from the document and its totals. Nothing of the workbook is in it: no
 * kostprijs, no work columns, no formulas, no names.
 */
export function accountkopie(
  document: OfferteDocument,
  totalen: OfferteTotalen,
  totaalregels: readonly Totaalregel[],
): SheetPlan {
  const { taal, regels, slot } = document;
  const kolommen = printedColumns(regels);
  let section = 0;
  let counted = 0;
  const lines = regels.map((regel, index): Letterregel => {
    const { soort = 'product' } = regel;
    const outcome = totalen.regels[index];
    const written = regelCells(regel, '', taal, kolommen);
    const cells: Partial<Record<Regelkolom, PlannedCell>> = Object.fromEntries(
      kolommen.map((kolom, column) => [kolom, written[column] ?? null]),
    );
    if (soort === 'sectie') {
      return { soort, cells: { ...cells, bedrag: Number(totalen.secties[section++]?.subtotaal ?? 0) } };
    }
    if (soort === 'tekst' || !outcome || isZonderBedrag(regel)) return { soort, cells };
    const nr = outcome.telt ? ++counted : regelwoorden[soort === 'optie' ? 'optie' : 'alternatief'][taal];
    return { soort, cells: { ...cells, nr, staffelprijs: tierPrice(regel), bedrag: Number(outcome.netto) } };
  });
  return finishedLetter({
    titel: briefteksten.titel[taal],
    blad: bladtitel('brief', document, taal),
    source: document,
    kolommen,
    regels: lines,
    totalen: totaalregels,
    voorwaarden: voorwaardenzinnen(document, totalen).map(({ tekst }) => tekst),
    slot,
    isSigned: true,
  });
}

/** What one unit costs by the staffel, for a cell. */
function tierPrice(regel: Documentregel): PlannedCell {
  const price = staffelprijs(regel);
  return price === undefined ? null : Number(price);
}
