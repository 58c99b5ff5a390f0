/** The parts of the page of one class. */
export const klasstappen = ['uitdelen', 'nakijken', 'overzicht', 'opnieuw', 'papier'] as const;
export type Klasstap = (typeof klasstappen)[number];

/** Where in the teacher's part one is: the list of classes, a new one, a key from paper, or a class and a step of it. */
export type Klasplek =
  | { readonly deel: 'lijst' }
  | { readonly deel: 'nieuw' }
  | { readonly deel: 'sleutel' }
  | { readonly deel: 'klas'; readonly klas: string; readonly stap?: Klasstap };

/** One level up. */
export function boven(plek: Klasplek): Klasplek {
  return plek.deel === 'klas' && plek.stap !== undefined ? { deel: 'klas', klas: plek.klas } : { deel: 'lijst' };
}

/** What led to a place, on the page above it. */
export function vandaan(plek: Klasplek): string {
  if (plek.deel !== 'klas') return plek.deel;
  return plek.stap ?? plek.klas;
}
