import type { Leerlingwerk } from '../../../calc/rekenen/klasoverzicht';
import type { Bestandsuitslag } from '../../../workbook/rekenen/rekenboek';
import { without } from '../../fields/without';
import type { Klasplek } from './klasplek';
import { leegConcept, type Klasconcept } from './nieuw/klasconcept';

export interface Papiergeheugen {
  readonly leerling: string;
  readonly antwoorden: Readonly<Record<string, string>>;
}

/** What the pane remembers of a class as long as it is open: nothing of it is in the workbook. */
export interface Klasgeheugen {
  readonly geheim?: string;
  /** What was judged, one of each student. */
  readonly werk: readonly Leerlingwerk[];
  /** What each file or sheet gave, the last time. */
  readonly uitslagen: readonly Bestandsuitslag[];
  /** What was typed from paper: whose it is, and the answers by their seeds. */
  readonly papier: Papiergeheugen;
  /** Whether something was made to hand out. */
  readonly isUitgedeeld: boolean;
  /** Whether its sheet holds the overview of this work, of what was there of it before, or nobody knows what. */
  readonly blad: 'gelijk' | 'verouderd' | 'onbekend';
}

/** All of it: where one was, what was being typed, and each class. */
export interface Docentgeheugen {
  readonly plek: Klasplek;
  readonly concept: Klasconcept;
  readonly klassen: Readonly<Record<string, Klasgeheugen>>;
}

const niets: Docentgeheugen = { plek: { deel: 'lijst' }, concept: leegConcept, klassen: {} };
let geheugen = niets;

export const docentgeheugen = (): Docentgeheugen => geheugen;
export function onthoudDocent(next: Docentgeheugen): void {
  geheugen = next;
}
/** As in a pane that was just opened. */
export const vergeetDocent = (): void => onthoudDocent(niets);

export const leegKlasgeheugen: Klasgeheugen = {
  werk: [],
  uitslagen: [],
  papier: { leerling: '01', antwoorden: {} },
  isUitgedeeld: false,
  blad: 'onbekend',
};

const isEmpty = ({ antwoorden, pogingen }: Leerlingwerk): boolean => antwoorden.length === 0 && pogingen.length === 0;

/**
 * The work of a class with newer work of some of its students in place of what was there of them. An empty sheet takes no
 * place of what was filled in.
 */
export function samenWerk(oud: readonly Leerlingwerk[], nieuw: readonly Leerlingwerk[]): readonly Leerlingwerk[] {
  const known = new Set(oud.map(({ leerling }) => leerling));
  const newer = nieuw.filter((one) => !isEmpty(one) || !known.has(one.leerling));
  const isNewer = new Set(newer.map(({ leerling }) => leerling));
  return [...oud.filter(({ leerling }) => !isNewer.has(leerling)), ...newer].sort((one, other) =>
    one.leerling.localeCompare(other.leerling, 'nl', { numeric: true }),
  );
}

/** With this remembered of a class as well. */
export const metKlas = (geheugen: Docentgeheugen, klas: string, change: Partial<Klasgeheugen>): Docentgeheugen => ({
  ...geheugen,
  klassen: { ...geheugen.klassen, [klas]: { ...leegKlasgeheugen, ...geheugen.klassen[klas], ...change } },
});

/** As if nothing was known of a class. */
export const vergeetKlas = (geheugen: Docentgeheugen, klas: string): Docentgeheugen => ({
  ...geheugen,
  klassen: without(geheugen.klassen, klas),
});

/** Other work in place of what was there: what its sheet says is no longer up to date. */
export const metWerk = ({ blad }: Klasgeheugen, werk: readonly Leerlingwerk[]): Partial<Klasgeheugen> => ({
  werk,
  ...(blad === 'gelijk' && { blad: 'verouderd' }),
});
