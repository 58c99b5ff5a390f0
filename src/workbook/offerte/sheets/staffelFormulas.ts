import { methodeWoorden } from '../../../calc/offerte/keuzewoorden';
import type { Kolom } from '../texts/kolomkoppen';
import type { ColumnReferences } from './columnReferences';
import { areWord } from '../../sheets/isWord';

type Staffels = ColumnReferences<Kolom<'staffels'>>;

/** What a price depends on, as references: the code of the staffel, the quantity without its sign, the line's own price. */
export interface StaffelCells {
  readonly code: string;
  readonly grootte: string;
  readonly prijs: string;
}

/** The average price per unit by a staffel, with Excel's own functions; below the first trede the line's own price. */
export function staffelprijs(staffels: Staffels, { code, grootte, prijs }: StaffelCells): string {
  const [codes, vanaf] = [staffels.all('staffel'), staffels.all('vanaf')];
  const [tot, prijzen] = [staffels.all('tot'), staffels.all('prijs')];
  const own = `(${codes}=${code})*(${vanaf}<>"")`;
  const tarief = `IF(${prijzen}="",${prijs}*(1-${staffels.all('korting')}),${prijzen})`;
  const highest = `SUMPRODUCT(MAX(${own}*(${vanaf}<=${grootte})*${vanaf}))`;
  const heel = `SUMPRODUCT(${own}*(${vanaf}=${highest})*${tarief})`;
  // What each schijf holds of the quantity, times how much dearer or cheaper it is than the line's own price.
  const inside = `(${vanaf}<${grootte})*(IF(ISNUMBER(${tot})*(${tot}<${grootte}),${tot},${grootte})-${vanaf})`;
  const schijf = `${prijs}+SUMPRODUCT(${own}*${inside}*(${tarief}-${prijs}))/${grootte}`;
  const isSchijf = `SUMPRODUCT(${own}*${areWord(staffels.all('methode'), methodeWoorden, 'schijf')})>0`;
  return `IF(SUMPRODUCT(${own}*(${vanaf}<=${grootte}))=0,${prijs},IF(${isSchijf},IF(${grootte}=0,${prijs},${schijf}),${heel}))`;
}

/** Where a trede ends: at the limit of the next one of the same code. The highest one has no end. */
export function tredeTot(staffels: Staffels): string {
  const vanaf = staffels.all('vanaf');
  const here = staffels.here('vanaf');
  const above = `(${staffels.all('staffel')}=${staffels.here('staffel')})*(${vanaf}>${here})`;
  return `=IF(${here}="","",IF(SUMPRODUCT(${above})=0,"",SUMPRODUCT(MIN(IF(${above},${vanaf},9E+99)))))`;
}
