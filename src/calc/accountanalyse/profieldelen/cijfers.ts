import type { Post } from '../../blok/boekjaar';
import type { Text } from '../../text';
import type { EigenPost } from '../account';
import type { Klasse } from '../accountklassen';
import type { Kengetalsleutel } from '../analyse';
import type { Analysecijfers } from '../analysecijfers';
import { jaarpostsoort } from '../jaarposten';
import { kengetallabel } from '../kengetallabel';
import { schrijfArgument, type Schrijfwijze } from '../schrijfArgument';
import { cijferregel, profieldeel, type Cijferregel, type Profieldeel } from './profielregels';

const posten: readonly Post[] = ['omzet', 'bedrijfsresultaat', 'resultaatNaBelasting', 'eigenVermogen', 'fte'];
const kengetallen: readonly Kengetalsleutel[] = [
  'currentratio',
  'quickratio',
  'solvabiliteit',
  'rentedekking',
  'rtv',
  'rev',
  'brutowinstmarge',
  'nettowinstmarge',
  'debiteurentermijn',
  'crediteurentermijn',
  'voorraadtermijn',
  'toegevoegdewaarde.fte',
];

const woorden = {
  omvang: { nl: 'Omvang', en: 'Size' },
  kengetallen: { nl: 'Kengetallen', en: 'Ratios' },
  waarde: { nl: 'Waarde voor ons', en: 'Value to us' },
  klasse: { nl: 'Klasse', en: 'Class' },
  klassezin: { nl: '{naam}: {klasse}, naar onze omzet', en: '{naam}: {klasse}, by our turnover' },
  score: { nl: 'Score van een tot vijf', en: 'Score of one to five' },
  klantaandeel: { nl: 'Klantaandeel (share of wallet)', en: 'Share of wallet' },
  clv: { nl: 'Klantwaarde (CLV)', en: 'Customer lifetime value (CLV)' },
} as const satisfies Record<string, Text>;

/** How large the account is. */
export const omvang = ({ post, jaar }: Analysecijfers, schrijfwijze: Schrijfwijze): Profieldeel =>
  profieldeel(
    woorden.omvang,
    posten.map((each) => {
      const regel: Cijferregel = {
        label: jaarpostsoort(each).label,
        waarde: post(each),
        jaar: jaar(),
        vorig: post(each, 1),
        jaarVorig: jaar(1),
      };
      return cijferregel(regel, schrijfwijze);
    }),
  );

/** What its ratios are, and what the norms say of them. */
export const kengetaldeel = ({ kengetal, jaar, oordeel }: Analysecijfers, schrijfwijze: Schrijfwijze): Profieldeel =>
  profieldeel(
    woorden.kengetallen,
    kengetallen.map((sleutel) => {
      const regel: Cijferregel = {
        label: kengetallabel(sleutel),
        waarde: kengetal(sleutel),
        jaar: jaar(),
        vorig: kengetal(sleutel, 1),
        jaarVorig: jaar(1),
        oordeel: oordeel(sleutel)?.verdict[schrijfwijze.taal],
      };
      return cijferregel(regel, schrijfwijze);
    }),
  );

/** What the account is worth to us. */
export function waardedeel(
  { eigenPost, eigenJaar, score, waarde }: Analysecijfers,
  klasse: Klasse,
  schrijfwijze: Schrijfwijze,
): Profieldeel {
  const regel = (label: Text, van: Cijferregel['waarde'], jaar?: Cijferregel['jaar']) =>
    cijferregel({ label, waarde: van, jaar }, schrijfwijze);
  const eigen = (post: EigenPost) => regel(jaarpostsoort(post).label, eigenPost(post), eigenJaar());
  const naam = woorden.klasse[schrijfwijze.taal];
  const omzet = eigenPost('eigenOmzet');
  return profieldeel(woorden.waarde, [
    {
      label: naam,
      argument:
        klasse === '' || omzet === undefined
          ? undefined
          : schrijfArgument(woorden.klassezin, { naam, klasse }, schrijfwijze, [omzet.plaats]),
    },
    regel(woorden.score, score()),
    eigen('eigenOmzet'),
    eigen('eigenMarge'),
    eigen('inkopenAssortiment'),
    regel(woorden.klantaandeel, waarde('klantaandeel'), eigenJaar()),
    regel(woorden.clv, waarde('clv')),
  ]);
}
