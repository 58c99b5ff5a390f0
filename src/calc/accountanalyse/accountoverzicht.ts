import { exact } from '../decimal';
import { isDatum } from '../offerte/leven/datum';
import type { Accountrij } from './account';
import { accountklassen, type Klasse } from './accountklassen';

export interface Klassetotaal {
  readonly aantal: number;
  /** What we sell to them in a year, in euro. */
  readonly omzet: number;
}

export interface Accountoverzicht {
  /** Of each account, in the order in which they were given. */
  readonly klassen: readonly Klasse[];
  /** Under '' those without a class. */
  readonly perKlasse: Readonly<Record<Klasse, Klassetotaal>>;
  readonly totaal: Klassetotaal;
  /** The review was to be held by today, the oldest first. */
  readonly teHerzien: readonly Accountrij[];
  /** There is no day on which they are looked at again. */
  readonly zonderReview: readonly Accountrij[];
  /** To be done by today, the oldest first; and later, the first to come first. */
  readonly actiesNu: readonly Accountrij[];
  readonly actiesLater: readonly Accountrij[];
}

/** All accounts together on a day: what each class brings in, what has to be reviewed and what comes next. */
export function accountoverzicht(rijen: readonly Accountrij[], vandaag: string): Accountoverzicht {
  const klassen = accountklassen(rijen);
  const van = (klasse: Klasse): Klassetotaal => totaalVan(rijen.filter((_, index) => klassen[index] === klasse));
  const reviews = opDatum(rijen, 'reviewdatum');
  const acties = opDatum(rijen, 'actiedatum');
  return {
    klassen,
    perKlasse: { A: van('A'), B: van('B'), C: van('C'), '': van('') },
    totaal: totaalVan(rijen),
    teHerzien: reviews.filter(({ reviewdatum }) => reviewdatum <= vandaag),
    zonderReview: rijen.filter(({ reviewdatum }) => !isDatum(reviewdatum)),
    actiesNu: acties.filter(({ actiedatum }) => actiedatum <= vandaag),
    actiesLater: acties.filter(({ actiedatum }) => actiedatum > vandaag),
  };
}

const totaalVan = (rijen: readonly Accountrij[]): Klassetotaal => ({
  aantal: rijen.length,
  omzet: exact.toCell(
    rijen.reduce((som, { eigenOmzet }) => (eigenOmzet === '' ? som : som.plus(exact.fromCell(eigenOmzet))), exact.zero),
  ),
});

/** Those that have that day, by day; ISO days compare as texts. */
const opDatum = (rijen: readonly Accountrij[], veld: 'reviewdatum' | 'actiedatum'): readonly Accountrij[] =>
  rijen.filter((rij) => isDatum(rij[veld])).sort((a, b) => (a[veld] < b[veld] ? -1 : a[veld] > b[veld] ? 1 : 0));
