import { exact } from '../../../calc/decimal';
import type { Opgave } from '../../../calc/rekenen/opgave';
import { BRONTABELRIJEN } from '../opgaveplaatsen';

export const BRONTABELKOPPEN = ['Gebruikers', 'A per maand', 'B per maand'] as const;

/** Lines that cross up to here are drawn in steps of five, others in steps of ten. */
const NEAR = 30;

/** The figures of a graph of two formulas: a number of users, and what either subscription costs then. */
export function brontabel({ parameters }: Opgave): readonly (readonly number[])[] {
  const { v, a, b, n } = parameters as Readonly<Record<'v' | 'a' | 'b' | 'n', number>>;
  const step = n <= NEAR ? 5 : 10;
  return Array.from({ length: BRONTABELRIJEN }, (_, row) => {
    const users = row * step;
    return [users, perMaand(v, a, users), perMaand(0, b, users)];
  });
}

/** A fixed amount and one for each user, in cents. */
const perMaand = (vast: number, perGebruiker: number, gebruikers: number): number => {
  const bedrag = exact.number(vast).plus(exact.number(perGebruiker).times(gebruikers));
  return exact.toCell(exact.toCents(bedrag));
};
