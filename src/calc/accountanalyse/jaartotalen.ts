import { vermogensposten, vlottendePosten } from '../blok/argument';
import { posten, type Post } from '../blok/boekjaar';
import type { Jaarkolom } from './account';
import type { Totaalsleutel } from './analyse';
import { jaarkolomSom } from './jaarkolomSom';
import { jaarpostsoort } from './jaarposten';

/** All that a balance has on the left. */
export const activaposten: readonly Post[] = posten.filter((post) => jaarpostsoort(post).deel === 'activa');

/** What each total adds up, and what it takes off. */
const samenstelling: Readonly<Record<Totaalsleutel, readonly [plus: readonly Post[], min?: readonly Post[]]>> = {
  vasteActiva: [activaposten.filter((post) => !vlottendePosten.includes(post))],
  vlottendeActiva: [vlottendePosten],
  totaalActiva: [activaposten],
  totaalPassiva: [vermogensposten],
  balansverschil: [activaposten, vermogensposten],
};

/** The sums under the annual figures per column; '' where a part that counts is missing. */
export function jaartotalen(jaren: readonly Jaarkolom[]): Readonly<Record<Totaalsleutel, readonly (number | '')[]>> {
  const rij = (totaal: Totaalsleutel): readonly (number | '')[] =>
    jaren.map((jaar) => jaarkolomSom(jaar, ...samenstelling[totaal]));
  return {
    vasteActiva: rij('vasteActiva'),
    vlottendeActiva: rij('vlottendeActiva'),
    totaalActiva: rij('totaalActiva'),
    totaalPassiva: rij('totaalPassiva'),
    balansverschil: rij('balansverschil'),
  };
}
