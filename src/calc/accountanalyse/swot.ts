import type { Account, Kwadrant, Swotrij } from './account';

/** What to do where a strength or weakness (S, W) meets an opportunity or threat (O, T). */
export const strategieen = ['SO', 'ST', 'WO', 'WT'] as const;
export type Strategie = (typeof strategieen)[number];

/** How much the points of a pair can have to do with each other, from nothing to decisive. */
export const HOOGSTE_CONFRONTATIE = 3;

export interface Confrontatiepaar {
  readonly intern: Swotrij;
  readonly extern: Swotrij;
  readonly strategie: Strategie;
  readonly score: number;
}
export interface Confrontatiematrix {
  /** Each point inside against each point outside, in the order of the points. */
  readonly paren: readonly Confrontatiepaar[];
  readonly totalen: Readonly<Record<Strategie, number>>;
  /** The pair with the highest score, of equal ones the first; undefined while nothing is scored. */
  readonly sterkste: Confrontatiepaar | undefined;
}

/** The confrontation matrix of a SWOT. Scores of points that are gone, or that are not 0 to 3, do not count. */
export function confrontatiematrix(swot: Account['swot'], confrontatie: Account['confrontatie']): Confrontatiematrix {
  const scores = new Map(confrontatie.map(({ intern, extern, score }) => [paarsleutel(intern, extern), score]));
  const puntenIn = (...kwadranten: readonly Kwadrant[]): readonly Swotrij[] =>
    swot.filter(({ kwadrant }) => kwadranten.includes(kwadrant));
  const paren = puntenIn('S', 'W').flatMap((intern) =>
    puntenIn('O', 'T').map((extern) => ({
      intern,
      extern,
      strategie: strategieVan(intern, extern),
      score: geldigeScore(scores.get(paarsleutel(intern.id, extern.id))),
    })),
  );
  const totaal = (strategie: Strategie): number =>
    paren.reduce((som, paar) => (paar.strategie === strategie ? som + paar.score : som), 0);
  const hoogste = paren.reduce((most, { score }) => Math.max(most, score), 0);
  return {
    paren,
    totalen: { SO: totaal('SO'), ST: totaal('ST'), WO: totaal('WO'), WT: totaal('WT') },
    sterkste: hoogste === 0 ? undefined : paren.find(({ score }) => score === hoogste),
  };
}

/** `WO`: the point inside is named first. */
const strategieVan = (intern: Swotrij, extern: Swotrij): Strategie =>
  `${intern.kwadrant}${extern.kwadrant}` as Strategie;

const paarsleutel = (intern: string, extern: string): string => JSON.stringify([intern, extern]);

const geldigeScore = (score = 0): number =>
  Number.isInteger(score) && score > 0 && score <= HOOGSTE_CONFRONTATIE ? score : 0;
