import { notations } from '../notation';
import type { Cijfers } from './uitdrukking/rekenaar';

type Schrijfbaar = Pick<Cijfers, 'toFixed'>;

/** Figures of texts have at most so many decimals where nothing says how many. */
const MEESTE = 6;
const { decimal, thousands } = notations.nl;

const vast =
  (plaatsen: number, voor = '', achter = '') =>
  (getal: Schrijfbaar): string =>
    voor + nederlands(getal.toFixed(plaatsen)) + achter;
const kort =
  (achter = '') =>
  (getal: Schrijfbaar): string =>
    nederlands(getal.toFixed(MEESTE).replace(/\.?0+$/, '')) + achter;

/** How texts of templates write a figure, by what stands behind the `|`. */
const schrijfwijzen: Readonly<Record<string, (getal: Schrijfbaar) => string>> = {
  n: kort(),
  n1: vast(1),
  n2: vast(2),
  n3: vast(3),
  n4: vast(4),
  n6: vast(6),
  pct: kort('%'),
  pct1: vast(1, '', '%'),
  eur: vast(2, '€ '),
  eur0: vast(0, '€ '),
  usd: vast(2, '$ '),
  gbp: vast(2, '£ '),
};

/** The way of writing of a name. */
export function schrijfwijze(naam: string): (getal: Schrijfbaar) => string {
  const wijze = schrijfwijzen[naam];
  if (!wijze) throw new SyntaxError(`Unknown way of writing ${naam}`);
  return wijze;
}

/** An answer with its unit: "€ 12,50", "8,2%", "460 minuten". */
export function antwoordtekst(getal: Schrijfbaar, eenheid: string, decimalen: number): string {
  const cijfers = nederlands(getal.toFixed(decimalen));
  if (eenheid === '€') return `€ ${cijfers}`;
  if (eenheid === '%') return `${cijfers}%`;
  return eenheid === '(getal)' ? cijfers : `${cijfers} ${eenheid}`;
}

/** "-1234.50" as "-1.234,50"; nothing is below zero that shows no other figure than zeros. */
function nederlands(cijfers: string): string {
  const [heel = '', achter] = cijfers.split('.');
  const whole = heel.length > 3 ? heel.replace(/\B(?=(\d{3})+$)/g, thousands) : heel;
  const tekst = achter === undefined ? whole : whole + decimal + achter;
  return tekst.startsWith('-') && !/[1-9]/.test(tekst) ? tekst.slice(1) : tekst;
}
