import { prijzenWoorden } from '../../../calc/offerte/keuzewoorden';
import type { Language } from '../../../calc/text';
import { internteksten } from '../texts/internteksten';
import type { Kolom } from '../texts/kolomkoppen';
import type { ColumnReferences } from './columnReferences';
import { isWord } from '../../sheets/isWord';
import { nativeFloor } from './nativeFloor';

export interface KostenSources {
  readonly kosten: ColumnReferences<Kolom<'kosten'>>;
  readonly regels: ColumnReferences<Kolom<'regels'>>;
  /** The cells with the least margin and with how prices are given. */
  readonly minMarge: string;
  readonly prijzen: string;
}

/** The columns that compute in the table with costs, each about the line with the id in its row. */
export function kostenFormulas(
  { kosten: { here }, regels, minMarge, prijzen }: KostenSources,
  taal: Language,
): Readonly<Partial<Record<Kolom<'kosten'>, string>>> {
  const id = here('regel');
  const isLine = `(${regels.all('regel')}=${id})`;
  // The id is in one row only: its sum is the figure itself.
  const figure = (kolom: Kolom<'regels'>) => `SUMIFS(${regels.all(kolom)},${regels.all('regel')},${id})`;
  const withoutBtw = `IF(${isWord(prijzen, prijzenWoorden, 'inclusief')},1+${figure('btw')},1)`;
  const aantal = `IF(SUMPRODUCT(${isLine}*(${regels.all('aantal')}<>""))=0,1,${figure('aantal')})`;
  const floor = nativeFloor(here('kostprijs'), minMarge);
  // Without a division, so that exactly at the floor is not below it.
  const isBelow = `ROUND(${here('netto')}*(1-${minMarge}),6)<ROUND(${here('kosten')},6)`;
  return {
    omschrijving: `=IFERROR(LOOKUP(2,1/${isLine},${regels.all('omschrijving')})&"","")`,
    aantal: `=IF(COUNTIF(${regels.all('regel')},${id})=0,"",${aantal})`,
    netto: `=IFERROR(IF(${figure('telt')}=1,${figure('netto')}/${withoutBtw},""),"")`,
    kosten: `=IF(OR(${here('kostprijs')}="",${here('netto')}=""),"",ROUND(ROUND(${here('aantal')}*${here('kostprijs')},9),2))`,
    brutowinst: `=IF(${here('kosten')}="","",${here('netto')}-${here('kosten')})`,
    marge: `=IF(OR(${here('kosten')}="",${here('netto')}=0),"",${here('brutowinst')}/${here('netto')})`,
    bodemprijs: `=IF(OR(${here('kostprijs')}="",${minMarge}=1),"",${floor})`,
    letOp: `=IF(${here('kosten')}="","",IF(AND(${here('aantal')}>0,${isBelow}),"${internteksten.onderBodemprijs[taal]}",""))`,
  };
}
