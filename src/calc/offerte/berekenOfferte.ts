import { sum } from '../arithmetic';
import { exact, type Decimal } from '../decimal';
import { groepssommen } from './groepssommen';
import type { Centenkolom } from './kolomregels';
import { kolomtotalen } from './kolomtotalen';
import { leesDocument } from './leesDocument';
import { leesRegels } from './leesRegels';
import { margeVan } from './marge';
import type { Offerte, Offerteregel, OfferteTotalen } from './offerte';

/** The totals of an offerte. Throws an Offertefout that names the field, such as `regels[2].aantal`. */
export function berekenOfferte(offerte: Offerte): OfferteTotalen {
  const gelezen = leesRegels(offerte.regels, offerte.afronding === 'per regel');
  const document = leesDocument(offerte);
  const berekend = kolomtotalen(gelezen, document);
  const { netto, document: totalen } = berekend;
  const { kortingen, toeslagen, btw, ...bedragen } = totalen;
  const marge = margeVan(offerte.regels, gelezen, berekend, document);
  const opgeteld = (lijst: readonly Decimal[]): string => sum(lijst, exact).toFixed(2);
  return {
    regels: offerte.regels.map((_, line) => ({
      netto: bedragOp(netto, line),
      telt: gelezen.telt[line] === true,
    })),
    subtotaal: bedragen.subtotaal.toFixed(2),
    kortingen: opgeteld(kortingen),
    toeslagen: opgeteld(toeslagen),
    vracht: bedragen.vracht.toFixed(2),
    grondslag: bedragen.grondslag.toFixed(2),
    btw: btw.map(({ categorie, tarief, grondslag, bedrag }) => ({
      categorie,
      tarief: tarief.toFixed(),
      grondslag: grondslag.toFixed(2),
      bedrag: bedrag.toFixed(2),
    })),
    btwTotaal: bedragen.btwTotaal.toFixed(2),
    totaal: bedragen.totaal.toFixed(2),
    teBetalen: bedragen.teBetalen.toFixed(2),
    secties: sectiesVan(offerte.regels, netto, gelezen.telt),
    ...(marge && { marge }),
  };
}

/** Each section with the counting lines up to the next one; lines before the first belong to none. */
function sectiesVan(
  regels: readonly Offerteregel[],
  netto: Centenkolom,
  telt: readonly boolean[],
): OfferteTotalen['secties'] {
  if (!regels.some(({ soort }) => soort === 'sectie')) return [];
  const namen: string[] = [];
  const sectie = new Int32Array(regels.length);
  regels.forEach(({ soort, omschrijving = '' }, line) => {
    if (soort === 'sectie') namen.push(omschrijving);
    sectie[line] = telt[line] ? namen.length - 1 : -1;
  });
  const sums = groepssommen(netto, sectie, namen.length);
  return namen.map((omschrijving, index) => ({ omschrijving, subtotaal: (sums[index] as Decimal).toFixed(2) }));
}

/** Two decimals, written without a detour over a double in euro: that would be a cent off for very large amounts. */
function bedragOp({ centen, groot }: Centenkolom, line: number): string {
  const cents = centen[line] as number;
  if (cents !== cents) return (groot.get(line) as Decimal).toFixed(2);
  const size = Math.abs(cents);
  const rest = size % 100;
  return `${cents < 0 ? '-' : ''}${String((size - rest) / 100)}.${rest < 10 ? '0' : ''}${String(rest)}`;
}
