import type { Problem } from '../../../errors';
import { isProblem } from '../../../evaluate';
import type { OfferteTotalen } from '../../offerte';
import { controlepunten, type Artikel, type OfferteDocument, type Offertestatus } from '../../offertedocument';
import { isDatum } from '../datum';
import { decimaal, decimaalOfNul } from '../decimaal';
import { bevind, woorden } from './bevind';
import type { Bevinding } from './bevinding';
import type { Ernst } from './ernst';
import { controleVanBtw } from './controleVanBtw';
import { controleVanMarge } from './controleVanMarge';
import { controleVanRegels } from './controleVanRegels';
import { controleVanVoorwaarden } from './controleVanVoorwaarden';
import { plaatsVan } from './plaatsVan';
import { isSluitend } from './isSluitend';

/** What the check needs beside the document; what is left out is not checked. */
export interface Controlegegevens {
  /** ISO, by the clock of the machine. */
  readonly vandaag: string;
  readonly status: Offertestatus;
  /** The ids of the lines whose printed amount is not the one their figures give. */
  readonly afwijkendeRegels?: readonly string[];
  /** The total that the sheet shows. */
  readonly totaalOpBlad?: string;
  readonly artikelen?: readonly Artikel[];
}

/**
 * All that is to be seen in an offerte, the heaviest first and further in the order of the letter. It changes nothing.
 * Without totals (a problem in their place) what depends on them is not judged, and the problem itself blocks.
 */
export function controleerOfferte(
  document: OfferteDocument,
  totalen: OfferteTotalen | Problem,
  { vandaag, status, afwijkendeRegels = [], totaalOpBlad, artikelen = [] }: Controlegegevens,
): readonly Bevinding[] {
  const computed = isProblem(totalen) ? undefined : totalen;
  const found = [
    ...controleVanGegevens(document),
    ...controleVanRegels(document, afwijkendeRegels, artikelen),
    ...controleVanBtw(document),
    ...(computed ? controleVanMarge(document, computed) : []),
    ...(computed && !klopt(computed, totaalOpBlad) ? [bevind('totaalWijktAf', 'totalen')] : []),
    ...controleVanVoorwaarden(document, vandaag, status),
    ...openPunten(document),
  ];
  if (isProblem(totalen)) found.push(...nietTeBerekenen(document, totalen, found));
  const weights: readonly Ernst[] = ['blokkeert', 'waarschuwt', 'let op'];
  return weights.flatMap((ernst) => found.filter((each) => each.ernst === ernst));
}

/** Whether a finding stands in the way of uitbrengen. */
export const isGeblokkeerd = (bevindingen: readonly Bevinding[]): boolean =>
  bevindingen.some(({ ernst }) => ernst === 'blokkeert');

const controleVanGegevens = ({ datum, account, organisatie }: OfferteDocument): readonly Bevinding[] => [
  ...(isDatum(datum) ? [] : [bevind('datumOntbreekt', 'datum')]),
  ...(organisatie.naam.trim() === '' ? [bevind('organisatienaamOntbreekt', 'organisatie.naam')] : []),
  ...(organisatie.kvk.trim() === '' ? [bevind('kvkOntbreekt', 'organisatie.kvk')] : []),
  ...(account.naam.trim() === '' ? [bevind('accountnaamOntbreekt', 'account.naam')] : []),
];

const klopt = (totalen: OfferteTotalen, opBlad: string | undefined): boolean =>
  isSluitend(totalen) && (opBlad === undefined || (decimaal(opBlad)?.equals(decimaalOfNul(totalen.totaal)) ?? false));

const openPunten = ({ intern: { controles } }: OfferteDocument): readonly Bevinding[] =>
  controlepunten
    .filter((punt) => !controles.some((each) => each.punt === punt && each.akkoord))
    .map((punt) => bevind('controlepuntOpen', { controle: punt }, { punt: woorden(punt) }));

/** The problem itself, unless a finding says already what is wrong: at that place, or that there is nothing to divide over. */
function nietTeBerekenen(
  document: OfferteDocument,
  probleem: Problem,
  found: readonly Bevinding[],
): readonly Bevinding[] {
  const plaats = plaatsVan(probleem.params[0] ?? '', document);
  const key = JSON.stringify(plaats);
  const isSaid = found.some(
    ({ code, ernst, plaats: at }) =>
      (ernst === 'blokkeert' && JSON.stringify(at) === key) ||
      (code === 'geenRegelTelt' && probleem.code === 'divisionByZero'),
  );
  return isSaid ? [] : [{ ...bevind('nietTeBerekenen', plaats), probleem }];
}
