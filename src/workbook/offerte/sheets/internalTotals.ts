import type { Language } from '../../../calc/text';
import { internteksten as texts } from '../texts/internteksten';
import type { Kolom } from '../texts/kolomkoppen';
import type { ColumnReferences } from './columnReferences';
import { nativeFloor, nativeRoom } from './nativeFloor';
import { marginCell, mandateCell, totalCell, type MarginRow, type TotalRow } from './internalLayout';

/** The columns of the block on the letter, with their sheet: what each row is, and its amount. */
export interface BlokCells {
  readonly keys: string;
  readonly amounts: string;
}

/** The totals as the block has them; empty while it has none. */
export function totalFormulas({ keys, amounts }: BlokCells): Readonly<Record<TotalRow, string>> {
  const row = (key: string) => `=IFERROR(INDEX(${amounts},MATCH("${key}",${keys},0)),"")`;
  const rows = (key: string) => `=IF(COUNTIF(${keys},"subtotaal")=0,"",SUMIF(${keys},"${key}",${amounts}))`;
  return {
    subtotaal: row('subtotaal'),
    kortingen: rows('korting'),
    toeslagen: rows('toeslag'),
    vracht: rows('vracht'),
    grondslag: row('grondslag'),
    btw: rows('btw'),
    totaal: row('totaal'),
  };
}

/**
 * What the counting lines with a kostprijs bring in and cost, and how far that may still go down. They bear the document
 * discounts in proportion to what they are worth.
 */
export function marginFormulas(
  kosten: ColumnReferences<Kolom<'kosten'>>,
  taal: Language,
): Readonly<Record<MarginRow, string>> {
  const [subtotaal, kortingen] = [totalCell('subtotaal'), totalCell('kortingen')];
  const [voor, na] = [marginCell('omzetVoor'), marginCell('omzetNa')];
  const [cost, profit] = [marginCell('kostprijs'), marginCell('brutowinst')];
  const minMarge = mandateCell('intern.minMarge');
  const maxKorting = mandateCell('intern.maxKorting');
  const hasCost = `COUNT(${kosten.all('kosten')})=0`;
  const known = (formula: string) => `=IF(OR(${hasCost},${subtotaal}=""),"",${formula})`;
  const isOver = `AND(${maxKorting}<>"",-${kortingen}>ROUND(${subtotaal}*${maxKorting},2))`;
  const isUnder = `AND(${minMarge}<>"",${na}<>"",ROUND(${profit}-${na}*${minMarge},6)<0)`;
  const rounded = `ROUND(${voor}*(1+${kortingen}/${subtotaal}),2)`;
  return {
    omzetVoor: known(`ROUND(SUMPRODUCT(--ISNUMBER(${kosten.all('kosten')}),${kosten.all('netto')}),2)`),
    omzetNa: known(`IF(${subtotaal}=0,${voor},${rounded})`),
    kostprijs: known(`SUM(${kosten.all('kosten')})`),
    brutowinst: known(`${na}-${cost}`),
    margeVoor: known(`IF(${voor}=0,"",(${voor}-${cost})/${voor})`),
    margeNa: known(`IF(${na}=0,"",${profit}/${na})`),
    bodemprijs: known(`IF(${minMarge}=1,"",${nativeFloor(cost, minMarge)})`),
    ruimte: known(`IF(${marginCell('bodemprijs')}="","",${nativeRoom(na, marginCell('bodemprijs'))})`),
    zonderKostprijs: `=COUNT(${kosten.all('netto')})-COUNT(${kosten.all('kosten')})`,
    oordeel: `=IF(${subtotaal}="","",IF(${isUnder},"${texts.onderMandaat[taal]}",IF(${isOver},"${texts.bovenMandaat[taal]}","${texts.binnenMandaat[taal]}")))`,
  };
}
