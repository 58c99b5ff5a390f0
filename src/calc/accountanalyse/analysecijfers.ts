import { posten, type Cijfer, type Post } from '../blok/boekjaar';
import type { Band, Level } from '../norm';
import type { Text } from '../text';
import { eigenPosten, type Account, type Accountveld, type EigenPost, type Jaarpost } from './account';
import type { Analyse, Feit, Jaarbevinding, Kengetalsleutel, Verwijzing, Waardesleutel } from './analyse';
import { bedragtekst, eenheidtekst, eurotekst, jaartekst, kengetaltekst, posttekst } from './cijferteksten';
import { veldgetal } from './veldgetal';

/** A place where a figure belongs, and the figure when it is there. */
export interface Plek {
  readonly plaats: Verwijzing;
  readonly feit: Feit | undefined;
}
/** Where a band begins, with what it is called. */
export interface Normplek extends Plek {
  readonly verdict: Text;
}
export type GelezenAnalyse = Pick<Analyse, 'kolommen' | 'bevindingen' | 'totalen' | 'kengetallen' | 'waarde'>;

/**
 * The figures of an account by what they are, each with its place. `terug` counts years back from the last one: of what is
 * published the last year that has any of it, of what we sell ourselves the last year in which that is known, and of both
 * beside each other the last year that has both. Undefined is a place that is not there: a year that is missing or stands
 * twice, a norm that a ratio does not have.
 */
export interface Analysecijfers {
  kengetal(sleutel: Kengetalsleutel, terug?: number): Plek | undefined;
  post(post: Post, terug?: number): Plek | undefined;
  jaar(terug?: number): Plek | undefined;
  /** The band of its norm that a ratio falls in. */
  oordeel(sleutel: Kengetalsleutel, terug?: number): Band | undefined;
  /** Where the first band of that level begins. */
  norm(sleutel: Kengetalsleutel, level: Level): Normplek | undefined;
  /** A number of days. */
  dagen(veld: Accountveld): Plek;
  waarde(sleutel: Waardesleutel): Plek;
  score(): Plek;
  /** What the assets are more than the liabilities, where that is a finding and no rounding. */
  balansverschil(): Plek | undefined;
  /** In the year that the value of the account was taken from. */
  eigenPost(post: EigenPost, terug?: number): Plek | undefined;
  eigenJaar(terug?: number): Plek | undefined;
  /** In the last year that has both published and own figures. */
  samenPost(post: Jaarpost, terug?: number): Plek | undefined;
  samenJaar(terug?: number): Plek | undefined;
}

export function analysecijfers(
  account: Account,
  { kolommen, bevindingen, totalen, kengetallen, waarde }: GelezenAnalyse,
): Analysecijfers {
  const { jaren, velden } = account;
  const met = (kolom: number, soorten: readonly Jaarpost[]): boolean =>
    soorten.some((post) => jaren[kolom]?.cijfers[post] !== '');
  const vanaf =
    (laatste: number | undefined) =>
    (terug: number): number | undefined => {
      if (laatste === undefined) return undefined;
      const jaar = Number(jaren[laatste]?.jaar) - terug;
      const [kolom, dubbel] = kolommen.filter((each) => jaren[each]?.jaar === jaar);
      return dubbel === undefined ? kolom : undefined;
    };
  const gepubliceerd = kolommen.filter((kolom) => met(kolom, posten));
  const kolomVan = vanaf(gepubliceerd.at(-1));
  const eigenKolom = vanaf(waarde.kolom);
  const samenKolom = vanaf(gepubliceerd.filter((kolom) => met(kolom, eigenPosten)).at(-1));
  const bij = (kolom: number | undefined, maak: (kolom: number) => Plek): Plek | undefined =>
    kolom === undefined ? undefined : maak(kolom);
  const postOp =
    (post: Jaarpost) =>
    (kolom: number): Plek =>
      plek({ soort: 'post', post, kolom }, jaren[kolom]?.cijfers[post], (cijfer) => posttekst(post, cijfer, velden));
  const jaarOp = (kolom: number): Plek => plek({ soort: 'jaar', kolom }, jaren[kolom]?.jaar, jaartekst);
  const rijVan = (sleutel: Kengetalsleutel): Analyse['kengetallen'][number] | undefined =>
    kengetallen.find((rij) => rij.sleutel === sleutel);
  return {
    kengetal: (sleutel, terug = 0) =>
      bij(kolomVan(terug), (kolom) =>
        plek({ soort: 'kengetal', sleutel, kolom }, rijVan(sleutel)?.waarden[kolom], (cijfer) =>
          kengetaltekst(sleutel, cijfer, velden),
        ),
      ),
    post: (post, terug = 0) => bij(kolomVan(terug), postOp(post)),
    jaar: (terug = 0) => bij(kolomVan(terug), jaarOp),
    oordeel(sleutel, terug = 0) {
      const kolom = kolomVan(terug);
      return kolom === undefined ? undefined : rijVan(sleutel)?.oordelen[kolom];
    },
    norm(sleutel, level) {
      const banden = rijVan(sleutel)?.norm?.banden ?? [];
      const band = banden.findIndex((each) => each.level === level);
      const { from, verdict } = banden[band] ?? {};
      return verdict === undefined
        ? undefined
        : {
            verdict,
            ...plek({ soort: 'norm', sleutel, band }, from, (cijfer) => kengetaltekst(sleutel, cijfer, velden)),
          };
    },
    dagen: (veld) => plek({ soort: 'veld', veld }, veldgetal(velden[veld]), (cijfer) => eenheidtekst(cijfer, 'dagen')),
    waarde: (sleutel) => plek({ soort: 'waarde', waarde: sleutel }, waarde[sleutel], waardeteksten[sleutel]),
    score: () => plek({ soort: 'score' }, waarde.score.totaal, (cijfer) => eenheidtekst(cijfer, 'score')),
    balansverschil: () =>
      bij(bevindingen.some(isBalansverschil(kolomVan(0))) ? kolomVan(0) : undefined, (kolom) =>
        plek({ soort: 'totaal', totaal: 'balansverschil', kolom }, totalen.balansverschil[kolom], (cijfer) =>
          bedragtekst(cijfer, velden),
        ),
      ),
    eigenPost: (post, terug = 0) => bij(eigenKolom(terug), postOp(post)),
    eigenJaar: (terug = 0) => bij(eigenKolom(terug), jaarOp),
    samenPost: (post, terug = 0) => bij(samenKolom(terug), postOp(post)),
    samenJaar: (terug = 0) => bij(samenKolom(terug), jaarOp),
  };
}

const isBalansverschil =
  (kolom: number | undefined) =>
  ({ code, plaats }: Jaarbevinding): boolean =>
    code === 'balansVerschil' && plaats.soort === 'totaal' && plaats.kolom === kolom;

const waardeteksten: Readonly<Record<Waardesleutel, (cijfer: number) => Feit['tekst']>> = {
  clv: eurotekst,
  klantaandeel: (cijfer) => eenheidtekst(cijfer, 'fractie'),
};

const plek = (plaats: Verwijzing, cijfer: Cijfer | undefined, tekst: (cijfer: number) => Feit['tekst']): Plek => ({
  plaats,
  feit: typeof cijfer === 'number' ? { waarde: cijfer, plaats, tekst: tekst(cijfer) } : undefined,
});
