import { exact, type Decimal } from '../../decimal';
import type { Problem } from '../../errors';
import { evaluate, type Computable } from '../../evaluate';

type Gegeven = Decimal | undefined;

/** What one function of the catalogue answers to figures, as it would in a cell; left out is an empty cell. */
export const functiewaarde = (
  definition: Computable,
  gegevens: Readonly<Record<string, Gegeven | readonly Gegeven[]>>,
): number | Problem =>
  evaluate(
    definition,
    Object.fromEntries(
      Object.entries(gegevens).map(([name, given]) => [name, (isReeks(given) ? given : [given]).map(celOf)]),
    ),
    exact,
  ) as number | Problem;

const isReeks = (given: Gegeven | readonly Gegeven[]): given is readonly Gegeven[] => Array.isArray(given);
const celOf = (waarde: Gegeven): number | null => (waarde === undefined ? null : exact.toCell(waarde));
