import type { BtwCategorie } from '../../offerte';
import type { Documentregel, OfferteDocument } from '../../offertedocument';
import { isZonderBedrag } from '../../leesRegel';
import { btwTarievenOp, tariefwijzigingen } from '../btwTarieven';
import { isDatum } from '../datum';
import { decimaal, decimaalOfNul, decimaaltekst } from '../decimaal';
import { bevind, datum, procent, regelnaam, woorden } from './bevind';
import type { Bevinding } from './bevinding';

const metBtwId: readonly BtwCategorie[] = ['verlegd', 'intracommunautair'];

/** What is to be seen in the btw: rates that are missing or do not hold, and the btw-id that goes with a category. */
export function controleVanBtw(document: OfferteDocument): readonly Bevinding[] {
  const { regels, kortingen = [], toeslagen = [], vracht, account, afronding } = document;
  const priced = regels.flatMap((regel, index) => (isZonderBedrag(regel) ? [] : [{ regel, index }]));
  const vrachtBtw = typeof vracht?.btw === 'object' ? [vracht.btw] : [];
  const used = [...priced.map(({ regel }) => regel), ...kortingen, ...toeslagen].flatMap(({ btw }) =>
    btw ? [btw] : [],
  );
  const zonderId = metBtwId.find((each) => [...used, ...vrachtBtw].some(({ categorie }) => categorie === each));
  return [
    ...priced.flatMap(({ regel, index }) => controleVanTarief(regel, index, document)),
    ...(zonderId && account.btwId.trim() === ''
      ? [bevind('btwIdOntbreekt', 'account.btwId', { categorie: woorden(zonderId) })]
      : []),
    ...(afronding === 'per regel' ? [bevind('afrondingPerRegel', 'afronding')] : []),
  ];
}

function controleVanTarief(
  regel: Documentregel,
  index: number,
  { datum: opgesteld, voorwaarden: { leverdatum } }: OfferteDocument,
): readonly Bevinding[] {
  const plaats = { regel: regel.id, kolom: 'btw' } as const;
  const naam = regelnaam(regel, index);
  if (!regel.btw) return [bevind('regelZonderBtw', plaats, { regel: naam })];
  const tarief = decimaal(regel.btw.tarief);
  if (regel.btw.categorie !== 'standaard' || !tarief) return [];
  if (!tarief.lessThan(1)) {
    const figures = { waarde: procent(decimaaltekst(tarief)), bedoeld: procent(decimaaltekst(tarief.div(100))) };
    return [bevind('tariefAlsHeelGetal', plaats, { regel: naam, ...figures })];
  }
  const levering = isDatum(leverdatum) ? leverdatum : opgesteld;
  if (!isDatum(levering)) return [];
  const holds = btwTarievenOp(levering).some((each) => decimaalOfNul(each.tarief).equals(tarief));
  const opgesteldOp = isDatum(opgesteld) ? opgesteld : levering;
  const change = tariefwijzigingen(opgesteldOp, levering).find(({ van }) => decimaalOfNul(van).equals(tarief));
  return [
    ...(holds
      ? []
      : [
          bevind('tariefNietInTabel', plaats, {
            regel: naam,
            tarief: procent(regel.btw.tarief),
            datum: datum(levering),
          }),
        ]),
    ...(change
      ? [
          bevind('leveringNaTariefwijziging', plaats, {
            regel: naam,
            datum: datum(change.datum),
            soort: woorden(change.soort),
            van: procent(change.van),
            naar: procent(change.naar),
          }),
        ]
      : []),
  ];
}
