import { sum } from '../arithmetic';
import { exact, type Decimal } from '../decimal';
import type { DocumentCijfers } from './cijfers';
import { documenttotalen } from './documenttotalen';
import { groepssommen } from './groepssommen';
import type { Centenkolom } from './kolomregels';
import { leesDocument } from './leesDocument';
import { leesRegels, type GelezenRegels } from './leesRegels';
import { margeregels, margeVan } from './marge';
import type { Offerte, Offerteregel, OfferteTotalen } from './offerte';
import { regeltotalen } from './regeltotalen';

/** The totals of an offerte. Throws an Offertefout that names the field, such as `regels[2].aantal`. */
export const berekenOfferte = (offerte: Offerte): OfferteTotalen => metVasteRegels(offerte)(offerte);

/**
 * The totals of several documents with the same lines, prijzen and afronding, such as one offerte at every discount: the
 * lines are read and computed once.
 */
export function metVasteRegels({ regels, afronding }: Offerte): (offerte: Offerte) => OfferteTotalen {
  const gelezen = leesRegels(regels, afronding === 'per regel');
  let vooraf: ReturnType<typeof vanRegels> | undefined;
  return (offerte) => {
    const document = leesDocument(offerte);
    vooraf ??= vanRegels(regels, gelezen, document);
    return totalenOver(vooraf, document);
  };
}

/** What only the lines decide. */
function vanRegels(
  regels: readonly Offerteregel[],
  gelezen: GelezenRegels,
  { prijzen, afronding }: DocumentCijfers<Decimal>,
) {
  const { netto, groepen } = regeltotalen(gelezen, afronding === 'per regel', prijzen === 'inclusief');
  return {
    groepen,
    regels: regels.map((_, line) => ({ netto: bedragOp(netto, line), telt: gelezen.telt[line] === true })),
    secties: sectiesVan(regels, netto, gelezen.telt),
    margeregels: margeregels(regels, gelezen, netto, groepen),
  };
}

function totalenOver(
  { groepen, regels, secties, margeregels: metKostprijs }: ReturnType<typeof vanRegels>,
  document: DocumentCijfers<Decimal>,
): OfferteTotalen {
  const { kortingen, toeslagen, btw, ...bedragen } = documenttotalen(groepen, document, exact);
  const marge = metKostprijs && margeVan(metKostprijs, groepen, document);
  const opgeteld = (lijst: readonly Decimal[]): string => sum(lijst, exact).toFixed(2);
  return {
    regels,
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
    secties,
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
