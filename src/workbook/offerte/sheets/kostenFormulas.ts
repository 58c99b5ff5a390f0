import { prijzenWoorden } from '../../../calc/offerte/keuzewoorden';
import type { Language } from '../../../calc/text';
import { internteksten } from '../texts/internteksten';
import type { Kolom } from '../texts/kolomkoppen';
import type { ColumnReferences } from './columnReferences';
import { isWord } from './isWord';
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
  const line = (kolom: Kolom<'regels'>) =>
    `INDEX(${regels.all(kolom)},MATCH(${here('regel')},${regels.all('regel')},0))`;
  const withoutBtw = `IF(${isWord(prijzen, prijzenWoorden, 'inclusief')},1+${line('btw')},1)`;
  const floor = nativeFloor(here('kostprijs'), minMarge);
  // Without a division, so that exactly at the floor is not below it.
  const isBelow = `ROUND(${here('netto')}*(1-${minMarge}),6)<ROUND(${here('kosten')},6)`;
  return {
    omschrijving: `=IFERROR(${line('omschrijving')}&"","")`,
    aantal: `=IFERROR(IF(${line('aantal')}="",1,${line('aantal')}),"")`,
    netto: `=IFERROR(IF(${line('telt')}=1,${line('netto')}/${withoutBtw},""),"")`,
    kosten: `=IF(OR(${here('kostprijs')}="",${here('netto')}=""),"",ROUND(ROUND(${here('aantal')}*${here('kostprijs')},9),2))`,
    brutowinst: `=IF(${here('kosten')}="","",${here('netto')}-${here('kosten')})`,
    marge: `=IF(OR(${here('kosten')}="",${here('netto')}=0),"",${here('brutowinst')}/${here('netto')})`,
    bodemprijs: `=IF(OR(${here('kostprijs')}="",${minMarge}=1),"",${floor})`,
    letOp: `=IF(${here('kosten')}="","",IF(AND(${here('aantal')}>0,${isBelow}),"${internteksten.onderBodemprijs[taal]}",""))`,
  };
}
