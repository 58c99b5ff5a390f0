import { isGoedGetal, type Maatstaf } from '../goedGetal';
import type { Opgave } from '../opgave';

/** What an exercise measures an answer by. */
export const maatstafVan = ({ antwoord, antwoordExact, decimalen, tolerantie, ookGoed }: Opgave): Maatstaf => ({
  antwoord,
  exact: Number(antwoordExact),
  decimalen,
  tolerantie,
  ...(ookGoed && { ookGoed }),
});

export const isGoedAntwoord = (opgave: Opgave, getal: number): boolean => isGoedGetal(getal, maatstafVan(opgave));

/** Half of the last decimal that the question asks for. */
export const halveEenheid = ({ decimalen }: Pick<Opgave, 'decimalen'>): number => 0.5 / 10 ** decimalen;
