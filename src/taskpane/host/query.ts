import type { Language } from '../../calc/text';
import type { AnalysePlace, FunctiesPlace, OffertePlace, Place, RekenenPlace } from './place';

/** What the address of the pane asks for: a page, a function, the example. */
export interface Query {
  readonly place: Place;
  readonly voorbeeld: boolean;
  /** The language of the page that led here, for where no Excel tells its own. */
  readonly language?: Language;
}

/**
 * Reads `?functie=ROI`, `&uitleg`, `?account`, `?account=ACC-0001`, `&stap=jaarcijfers`, `?offerte`,
 * `?offerte=OFF-2026-0001-2`, `&stap=regels`, `?rekenen`, `?rekenen=klas`, `?rekenen=MAV3A|07|X2-GHM-01|1`, `?pagina=fout`,
 * `?voorbeeld` and `?taal=en`.
 */
export function readQuery(search: string): Query {
  const query = new URLSearchParams(search);
  const functie = query.get('functie')?.toUpperCase();
  const taal = query.get('taal');
  return {
    place: placeIn(query, functie),
    voorbeeld: query.has('voorbeeld'),
    ...((taal === 'nl' || taal === 'en') && { language: taal }),
  };
}

function placeIn(query: URLSearchParams, functie: string | undefined): Place {
  const account = query.get('account');
  if (account !== null) return analysePlace(account.toUpperCase(), query.get('stap'));
  const offerte = query.get('offerte');
  if (offerte !== null) return offertePlace(offerte.toUpperCase(), query.get('stap'));
  const rekenen = query.get('rekenen');
  if (rekenen !== null) return rekenenPlace(rekenen);
  const functies: FunctiesPlace = functie === undefined ? { page: 'functies' } : { page: 'functies', functie };
  if (query.get('pagina') === 'fout') return { page: 'fout', below: functies };
  return functie !== undefined && query.has('uitleg') ? { page: 'uitleg', functie, below: functies } : functies;
}

function analysePlace(account: string, stap: string | null): AnalysePlace {
  if (!/^ACC-\d+$/.test(account)) return { page: 'accountanalyse' };
  return { page: 'accountanalyse', account, ...(stap !== null && { stap }) };
}

function offertePlace(name: string, stap: string | null): OffertePlace {
  const parts = /^(OFF-\d{4}-\d+)(?:-(\d+))?$/.exec(name);
  if (!parts) return { page: 'offerte' };
  const offerte = { nummer: parts[1] ?? '', versie: Number(parts[2] ?? 1) };
  return { page: 'offerte', offerte, ...(stap !== null && { stap }) };
}

function rekenenPlace(open: string): RekenenPlace {
  if (open === 'klas') return { page: 'rekenen', open };
  return /^[^|]+\|[^|]+\|[^|]+\|\d+$/.test(open) ? { page: 'rekenen', open: { opgave: open } } : { page: 'rekenen' };
}
