import { createRequire } from 'node:module';
import { drawing } from './figures.mjs';
import { inTurn } from './timing.mjs';

const { requireFresh } = createRequire(import.meta.url)('../../build/requireTypeScript.cjs');
const { accountoverzicht } = requireFresh('calc/accountanalyse/accountoverzicht.ts');

export const ACCOUNTS = 1_000;
const VANDAAG = '2026-11-29';

const { whole, pick } = drawing(1_000);
const dag = () => `2026-${String(whole(1, 12)).padStart(2, '0')}-${String(whole(1, 28)).padStart(2, '0')}`;
const rijen = Array.from({ length: ACCOUNTS }, (_, index) => ({
  nummer: `ACC-${String(index + 1).padStart(4, '0')}`,
  naam: `account ${index + 1}`,
  branche: 'G',
  status: pick(['klant', 'prospect']),
  eigenOmzet: pick([true, true, true, false]) ? whole(0, 50_000_000) / 100 : '',
  score: whole(10, 50) / 10,
  currentratio: whole(50, 300) / 100,
  solvabiliteit: whole(0, 80) / 100,
  rtv: whole(-10, 20) / 100,
  bijgewerkt: VANDAAG,
  reviewdatum: pick([true, false]) ? dag() : '',
  actie: 'bellen',
  actiedatum: pick([true, false]) ? dag() : '',
  eigenaar: 'Sanne',
}));

/** The same by doubles: classes by what the larger accounts have together, sums per class, days in order. */
function native() {
  const metOmzet = rijen.filter(({ eigenOmzet }) => eigenOmzet !== '');
  const totaal = metOmzet.reduce((som, { eigenOmzet }) => som + eigenOmzet, 0);
  const klassen = new Map();
  const perKlasse = { A: 0, B: 0, C: 0 };
  let groter = 0;
  for (const rij of [...metOmzet].sort((a, b) => b.eigenOmzet - a.eigenOmzet)) {
    const klasse = groter < totaal * 0.8 ? 'A' : groter < totaal * 0.95 ? 'B' : 'C';
    klassen.set(rij.nummer, klasse);
    perKlasse[klasse] += rij.eigenOmzet;
    groter += rij.eigenOmzet;
  }
  const opDatum = (veld) => rijen.filter((rij) => rij[veld] !== '').sort((a, b) => (a[veld] < b[veld] ? -1 : 1));
  const acties = opDatum('actiedatum');
  return {
    klassen,
    perKlasse,
    totaal,
    teHerzien: opDatum('reviewdatum').filter(({ reviewdatum }) => reviewdatum <= VANDAAG),
    zonderReview: rijen.filter(({ reviewdatum }) => reviewdatum === ''),
    actiesNu: acties.filter(({ actiedatum }) => actiedatum <= VANDAAG),
    actiesLater: acties.filter(({ actiedatum }) => actiedatum > VANDAAG),
  };
}

/** The classes and the overview of a thousand accounts, and the same by doubles. */
export const timeAccountoverzicht = () =>
  inTurn({ native, ours: () => accountoverzicht(rijen, VANDAAG) }, { rounds: 31, warmUp: 10 });
