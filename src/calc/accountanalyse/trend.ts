import type { Cijfer } from '../blok/boekjaar';
import { exact } from '../decimal';
import { formatFigure } from '../format';
import { notations } from '../notation';
import type { UnitName } from '../units';
import type { Trend } from './analyse';

/**
 * How a figure moved between the last two years that are known and stand side by side; undefined when there are none. A
 * difference that disappears in the rounding of what is shown is no movement.
 */
export function trend(waarden: readonly Cijfer[], unit: UnitName): Trend | undefined {
  const naar = waarden
    .map((waarde, kolom) => typeof waarde === 'number' && typeof waarden[kolom - 1] === 'number')
    .lastIndexOf(true);
  const [oud, nieuw] = [waarden[naar - 1], waarden[naar]];
  if (typeof oud !== 'number' || typeof nieuw !== 'number') return undefined;
  const getoond = (waarde: number): string => formatFigure(waarde, unit, notations.nl);
  const isGelijk = getoond(oud) === getoond(nieuw);
  return {
    van: naar - 1,
    naar,
    verschil: exact.toCell(exact.fromCell(nieuw).minus(exact.fromCell(oud))),
    richting: isGelijk ? 'gelijk' : nieuw > oud ? 'stijgt' : 'daalt',
  };
}
