import type { Jaarpost } from '../account';
import { jaarposten } from '../jaarposten';
import { activanamen } from './namen/activanamen';
import { passivanamen } from './namen/passivanamen';
import { resultaatnamen } from './namen/resultaatnamen';

/**
 * What posts are called in published accounts, Dutch and English. Only names that mean the post itself: one that takes
 * several posts together, such as "handels- en overige vorderingen", is nobody's to split.
 */
const namen: Readonly<Record<Jaarpost, readonly string[]>> = {
  ...activanamen,
  ...passivanamen,
  ...resultaatnamen,
  fte: [
    "fte's",
    'aantal fte',
    "aantal fte's",
    'gemiddeld aantal fte',
    'gemiddeld aantal werknemers (fte)',
    'number of fte',
    'average number of fte',
    'ftes',
  ],
  eigenOmzet: ['onze omzet', 'eigen omzet', 'our turnover', 'our sales'],
  eigenMarge: ['onze marge', 'eigen marge', 'our margin'],
  inkopenAssortiment: ['inkopen assortiment', 'purchases in our assortment'],
};

/** A name without what does not tell posts apart: case, accents, a number or "waarvan" before it, a note or colon behind it. */
const kaal = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/^(?:[a-z0-9]{1,3}[.)]|[ivx]+\.)\s+/, '')
    .replace(/^(?:waarvan|of which|w\.v\.)[:\s]+/, '')
    .replace(/[:*]+\s*$/, '')
    .replace(/[-–—]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const posten: ReadonlyMap<string, Jaarpost> = new Map(
  jaarposten.flatMap(({ post, label }) =>
    [label.nl, label.en, ...namen[post]].map((naam): readonly [string, Jaarpost] => [kaal(naam), post]),
  ),
);

/** The post that a name stands for; undefined when it is not one of those that mean exactly that. */
export const postVan = (naam: string): Jaarpost | undefined =>
  posten.get(kaal(naam)) ?? posten.get(kaal(naam.replace(/\((?!ebit|fte).*?\)/gi, ' ')));
