import type { Language } from '../text';

/** A cell in one of the ranges of a block; rows count from one. */
export interface Celplaats {
  readonly bereik: string;
  readonly rij: number;
  readonly cel: string;
}

/** A cell as the parameter of a problem: `regels.3.prijs`. */
export const celplaats = ({ bereik, rij, cel }: Celplaats): string => [bereik, rij, cel].join('.');

/** Undefined for the name of a parameter. */
export function leesCelplaats(param: string): Celplaats | undefined {
  const [bereik = '', rij, cel] = param.split('.');
  return cel === undefined ? undefined : { bereik, rij: Number(rij), cel };
}

const rijVan = { nl: ['rij', 'van'], en: ['row', 'of'] };

/** The name of a parameter in a message; of a cell its own name and where it stands: "prijs (rij 3 van regels)". */
export function celnaam(param: string, name: (param: string) => string, language: Language): string {
  const plaats = leesCelplaats(param);
  if (!plaats) return name(param);
  const [rij, van] = rijVan[language];
  return `${name(plaats.cel)} (${rij} ${plaats.rij} ${van} ${name(plaats.bereik)})`;
}
