import type { OfferteDocument, Offertestatus } from '../../offertedocument';
import { isDatum } from '../datum';
import { decimaal } from '../decimaal';
import { bevind, datum, tekst } from './bevind';
import type { Bevinding } from './bevinding';

/** The terms of payment the law knows, in days. */
const LIMIT = { bedrijven: 60, grootBedrijf: 30, overheid: 30 } as const;
/** Terms of delivery that name no place of their own. */
const binnenlands: readonly string[] = ['', 'franco', 'af magazijn'];

/** What is to be seen in dates, delivery and terms. */
export function controleVanVoorwaarden(
  document: OfferteDocument,
  vandaag: string,
  status: Offertestatus,
): readonly Bevinding[] {
  const { voorwaarden } = document;
  const { leveringsvoorwaarde, leveringsplaats, algemeneVoorwaarden, meegestuurd } = voorwaarden;
  return [
    ...geldigheid(document, vandaag, status),
    ...levering(document),
    ...(!binnenlands.includes(leveringsvoorwaarde) && leveringsplaats.trim() === ''
      ? [
          bevind('incotermZonderPlaats', 'voorwaarden.leveringsplaats', {
            incoterm: tekst(leveringsvoorwaarde),
          }),
        ]
      : []),
    ...betaling(document),
    ...(algemeneVoorwaarden.trim() !== '' && !meegestuurd
      ? [bevind('algemeneVoorwaardenNietMeegestuurd', 'voorwaarden.meegestuurd')]
      : []),
  ];
}

function geldigheid(
  { datum: opgesteld, voorwaarden: { geldigTot, verbindend } }: OfferteDocument,
  vandaag: string,
  status: Offertestatus,
): readonly Bevinding[] {
  if (!isDatum(geldigTot)) return [bevind('geldigTotOntbreekt', 'voorwaarden.geldigTot')];
  const last = { geldigTot: datum(geldigTot) };
  const isBefore = isDatum(opgesteld) && geldigTot < opgesteld;
  const isOpen = status === 'concept' || status === 'ter controle' || status === 'goedgekeurd';
  return [
    ...(verbindend === 'vrijblijvend' ? [bevind('vrijblijvendMetTermijn', 'voorwaarden.verbindend')] : []),
    ...(isBefore ? [bevind('geldigTotVoorDatum', 'voorwaarden.geldigTot', last)] : []),
    ...(isOpen && !isBefore && geldigTot < vandaag ? [bevind('alVerlopen', 'voorwaarden.geldigTot', last)] : []),
  ];
}

function levering({ datum: opgesteld, voorwaarden }: OfferteDocument): readonly Bevinding[] {
  const { levertijd, leverdatum } = voorwaarden;
  if (levertijd.trim() === '' && !isDatum(leverdatum)) {
    return [bevind('levertijdOntbreekt', 'voorwaarden.levertijd')];
  }
  return isDatum(leverdatum) && leverdatum < opgesteld ? [bevind('leverdatumVoorDatum', 'voorwaarden.leverdatum')] : [];
}

function betaling({ voorwaarden, account, organisatie }: OfferteDocument): readonly Bevinding[] {
  const plaats = 'voorwaarden.betalingstermijn';
  const termijn = decimaal(voorwaarden.betalingstermijn);
  const korting = decimaal(voorwaarden.betalingskorting);
  const dagen = decimaal(voorwaarden.betalingskortingDagen);
  const isLarge = account.soort === 'groot bedrijf' && organisatie.isMkb;
  const exceeds = (limit: number): boolean => termijn?.greaterThan(limit) ?? false;
  const withDiscount = korting !== undefined && !korting.isZero();
  return [
    ...(termijn ? [] : [bevind('betalingstermijnOntbreekt', plaats)]),
    ...(isLarge && exceeds(LIMIT.grootBedrijf) ? [bevind('betalingstermijnGrootBedrijf', plaats)] : []),
    ...(account.soort === 'overheid' && exceeds(LIMIT.overheid) ? [bevind('betalingstermijnOverheid', plaats)] : []),
    ...((account.soort === 'bedrijf' || (account.soort === 'groot bedrijf' && !isLarge)) && exceeds(LIMIT.bedrijven)
      ? [bevind('betalingstermijnLang', plaats)]
      : []),
    ...(withDiscount && !dagen ? [bevind('betalingskortingZonderTermijn', 'voorwaarden.betalingskortingDagen')] : []),
    ...(withDiscount && dagen && termijn && !dagen.lessThan(termijn)
      ? [
          bevind('betalingskortingTeLaat', 'voorwaarden.betalingskortingDagen', {
            dagen: tekst(voorwaarden.betalingskortingDagen),
            termijn: tekst(voorwaarden.betalingstermijn),
          }),
        ]
      : []),
  ];
}
