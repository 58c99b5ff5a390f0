import { btwlabels, inTaal, offertelabels } from '../../../calc/blok/offertelabels';
import type { Order } from '../../../calc/offerte/leven/orderVan';
import { procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { datumtekst } from '../../../calc/offerte/leven/datumtekst';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { notations } from '../../../calc/notation';
import type { Documentregel } from '../../../calc/offerte/offertedocument';
import { regelkolommen } from '../../../calc/offerte/regelkolommen';
import type { PlannedCell, SheetPlan } from '../../plan';
import { ordertekst } from '../texts/ordertekst';
import { printedColumns } from './accountkopie';
import { bladtitel } from './bladnamen';
import type { Letterregel } from './finished';
import { finishedLetter } from './finishedLetter';
import type { Totaalregel } from './finishedTotals';
import { regelCells } from './regelCells';

/** The order of an accepted offerte: figures that were printed, copied and not computed. */
export function orderblad(order: Order): SheetPlan {
  const { taal, offerte, voorwaarden } = order;
  const regels = order.regels.map(documentregel);
  const used = printedColumns(regels);
  const hasStaffel = order.regels.some(({ staffelprijs }) => staffelprijs !== '');
  const kolommen = regelkolommen.filter((kolom) => (kolom === 'staffelprijs' ? hasStaffel : used.includes(kolom)));
  let counted = 0;
  const lines = order.regels.map(({ soort, staffelprijs, bedrag }, index): Letterregel => {
    const written = regelCells(regels[index] as Documentregel, '', taal, kolommen);
    const cells = Object.fromEntries(kolommen.map((kolom, column) => [kolom, written[column] ?? null]));
    const nr: PlannedCell = soort === 'product' ? ++counted : null;
    return { soort, cells: { ...cells, nr, staffelprijs: figure(staffelprijs), bedrag: figure(bedrag) } };
  });
  const { nummer } = offerte;
  const date = datumtekst(order.offertedatum, taal);
  return finishedLetter({
    titel: ordertekst.titel[taal],
    blad: bladtitel('order', offerte, taal),
    source: {
      ...order,
      ...offerte,
      nummer,
      voorwaarden: { ...voorwaarden, geldigTot: '' },
      inleiding: ordertekst.inleiding[taal].replace('{nummer}', sleuteltekst(offerte)).replace('{datum}', date),
    },
    kolommen,
    regels: lines,
    totalen: totaalregels(order),
    voorwaarden: [],
    slot: '',
    isSigned: false,
  });
}

const figure = (text: string): PlannedCell => (text === '' ? null : Number(text));

/** Empty texts were not filled in. */
function documentregel(regel: Order['regels'][number]): Documentregel {
  const said = Object.entries(regel).filter(([, value]) => value !== '');
  return Object.fromEntries(said) as unknown as Documentregel;
}

function totaalregels({ bedragen, taal }: Order): readonly Totaalregel[] {
  const row = (key: keyof typeof offertelabels, bedrag: string): Totaalregel => ({
    key,
    label: inTaal(offertelabels[key], taal),
    bedrag: Number(bedrag),
  });
  const unlessZero = (key: keyof typeof offertelabels, bedrag: string) =>
    Number(bedrag) === 0 ? [] : [row(key, bedrag)];
  const { vooruitbetaald, afrondingsbedrag, teBetalen, totaal } = bedragen;
  return [
    row('subtotaal', bedragen.subtotaal),
    ...unlessZero('korting', negated(bedragen.kortingen)),
    ...unlessZero('toeslag', bedragen.toeslagen),
    ...unlessZero('vracht', bedragen.vracht),
    row('grondslag', bedragen.grondslag),
    ...bedragen.btw.map(({ categorie, tarief, grondslag, bedrag }) => ({
      key: 'btw',
      label: inTaal(btwlabels[categorie], taal).replace('%', procenttekst(tarief, notations[taal])),
      grondslag: Number(grondslag),
      bedrag: Number(bedrag),
    })),
    row('totaal', totaal),
    ...unlessZero('vooruitbetaald', negated(vooruitbetaald)),
    ...unlessZero('afronding', afrondingsbedrag),
    ...(Number(teBetalen) === Number(totaal) ? [] : [row('teBetalen', teBetalen)]),
  ];
}
const negated = (bedrag: string): string =>
  bedrag.startsWith('-') ? bedrag.slice(1) : bedrag === '' ? '' : `-${bedrag}`;
