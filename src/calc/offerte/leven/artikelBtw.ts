import { exact } from '../../decimal';
import type { Notation } from '../../notation';
import type { Language } from '../../text';
import type { Btw, BtwCategorie } from '../offerte';
import { decimaalOfNul, decimaaltekst } from './decimaal';
import { leesGetal } from './leesGetal';

/** How a category is written, and the other words it is known by. */
const woorden: Readonly<
  Record<Exclude<BtwCategorie, 'standaard'>, { readonly nl: string; readonly en: string; readonly ook: string }>
> = {
  nul: { nl: 'nul', en: 'zero', ook: 'nultarief|zero rate|zero rated|geen btw|no vat' },
  vrijgesteld: { nl: 'vrijgesteld', en: 'exempt', ook: 'vrij|btw vrij|vrijstelling|exempted|vat exempt' },
  verlegd: { nl: 'verlegd', en: 'reverse charge', ook: 'btw verlegd|reverse charged|reverse|vat reverse charged' },
  intracommunautair: { nl: 'intracommunautair', en: 'intra-community', ook: 'icl|ic|intracommunity|eu' },
  export: { nl: 'export', en: 'export', ook: 'uitvoer|buiten eu|outside eu' },
  'buiten btw': { nl: 'buiten btw', en: 'outside VAT', ook: 'buiten de btw|outside the scope|out of scope' },
};
const tarieven: Readonly<Record<string, string>> = {
  hoog: '0.21',
  laag: '0.09',
  high: '0.21',
  low: '0.09',
  standaard: '0.21',
  standard: '0.21',
};

const simple = (tekst: string): string => tekst.toLowerCase().replace(/[-_.]/g, ' ').replace(/\s+/g, ' ').trim();
const categorieen: ReadonlyMap<string, BtwCategorie> = new Map(
  Object.entries(woorden).flatMap(([categorie, { nl, en, ook }]) =>
    [nl, en, ...ook.split('|')].map((woord) => [simple(woord), categorie as BtwCategorie] as const),
  ),
);

/**
 * The btw of an article as people type it: `21%`, `21`, `0,21`, `9 %`, `21% btw`, `hoog`, `verlegd` or an English word.
 * A number from 1 on is read as per cent. Undefined for what is none of these; a rate above 100% is none either.
 */
export function leesBtw(tekst: string, notation: Notation): Btw | undefined {
  const categorie = categorieen.get(simple(tekst));
  if (categorie) return { categorie, tarief: '0' };
  const bare = tekst.replace(/\b(btw|vat|tarief|rate)\b/gi, '').trim();
  const named = tarieven[simple(bare)];
  if (named !== undefined) return { categorie: 'standaard', tarief: named };
  const tarief = tariefVan(bare, notation);
  if (tarief === undefined) return undefined;
  return { categorie: tarief === '0' ? 'nul' : 'standaard', tarief };
}

function tariefVan(tekst: string, notation: Notation): string | undefined {
  const isPercent = tekst.endsWith('%');
  const figure = leesGetal(isPercent ? tekst.slice(0, -1).trim() : tekst, notation);
  if (figure === undefined || figure.startsWith('-')) return undefined;
  const size = decimaalOfNul(figure);
  const rate = isPercent || !size.lessThan(exact.one) ? size.div(100) : size;
  return exact.one.lessThan(rate) ? undefined : decimaaltekst(rate);
}

/** The same in words of the language: `21%`, `verlegd`, `reverse charge`. `leesBtw` reads it back. */
export function schrijfBtw({ categorie, tarief }: Btw, taal: Language, notation: Notation): string {
  if (categorie !== 'standaard') return woorden[categorie][taal];
  return `${decimaaltekst(decimaalOfNul(tarief).times(100)).replace('.', notation.decimal)}%`;
}
