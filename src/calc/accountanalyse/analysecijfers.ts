import type { Cijfer } from '../blok/boekjaar';
import type { Band, Level } from '../norm';
import type { Text } from '../text';
import type { Account, Accountveld, Jaarpost } from './account';
import type { Analyse, Feit, Kengetalsleutel, Verwijzing, Waardesleutel } from './analyse';
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
export type GelezenAnalyse = Pick<Analyse, 'kolommen' | 'totalen' | 'kengetallen' | 'waarde'>;

/**
 * The figures of an account by what they are, each with its place. `terug` counts years back from the last one that holds
 * a figure. Undefined is a place that is not there: a year that is missing, stands to the right of a later one, or stands
 * twice; a norm that a ratio does not have.
 */
export interface Analysecijfers {
  kengetal(sleutel: Kengetalsleutel, terug?: number): Plek | undefined;
  post(post: Jaarpost, terug?: number): Plek | undefined;
  jaar(terug?: number): Plek | undefined;
  /** The band of its norm that a ratio falls in. */
  oordeel(sleutel: Kengetalsleutel, terug?: number): Band | undefined;
  /** Where the first band of that level begins. */
  norm(sleutel: Kengetalsleutel, level: Level): Normplek | undefined;
  /** A number of days. */
  dagen(veld: Accountveld): Plek;
  waarde(sleutel: Waardesleutel): Plek;
  score(): Plek;
  /** What the assets are more than the liabilities. */
  balansverschil(): Plek | undefined;
  /** In the year that the value of the account was taken from. */
  eigenPost(post: Jaarpost): Plek | undefined;
  eigenJaar(): Plek | undefined;
}

export function analysecijfers(
  account: Account,
  { kolommen, totalen, kengetallen, waarde }: GelezenAnalyse,
): Analysecijfers {
  const { jaren, velden } = account;
  const laatste = kolommen
    .filter((kolom) => Object.values(jaren[kolom]?.cijfers ?? {}).some((cijfer) => cijfer !== ''))
    .at(-1);
  const kolomVan = (terug: number): number | undefined => {
    if (laatste === undefined) return undefined;
    const jaar = Number(jaren[laatste]?.jaar) - terug;
    const [kolom, dubbel] = kolommen.filter((each) => jaren[each]?.jaar === jaar);
    return kolom !== undefined && dubbel === undefined && kolom <= laatste ? kolom : undefined;
  };
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
      bij(kolomVan(0), (kolom) =>
        plek({ soort: 'totaal', totaal: 'balansverschil', kolom }, totalen.balansverschil[kolom], (cijfer) =>
          bedragtekst(cijfer, velden),
        ),
      ),
    eigenPost: (post) => bij(waarde.kolom, postOp(post)),
    eigenJaar: () => bij(waarde.kolom, jaarOp),
  };
}

const waardeteksten: Readonly<Record<Waardesleutel, (cijfer: number) => Feit['tekst']>> = {
  clv: eurotekst,
  klantaandeel: (cijfer) => eenheidtekst(cijfer, 'fractie'),
};

const plek = (plaats: Verwijzing, cijfer: Cijfer | undefined, tekst: (cijfer: number) => Feit['tekst']): Plek => ({
  plaats,
  feit: typeof cijfer === 'number' ? { waarde: cijfer, plaats, tekst: tekst(cijfer) } : undefined,
});
