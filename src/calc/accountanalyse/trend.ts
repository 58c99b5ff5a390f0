import type { Cijfer } from '../blok/boekjaar';
import { vorigeKolom } from '../blok/vorigeKolom';
import { exact } from '../decimal';
import { formatFigure } from '../format';
import { notations } from '../notation';
import type { UnitName } from '../units';
import type { Jaarkolom } from './account';
import type { Trend } from './analyse';

/**
 * How a figure moved between the last two years that are known and follow each other, wherever they stand; undefined when
 * there are none. A difference that disappears in the rounding of what is shown is no movement.
 */
export function trend(
  waarden: readonly Cijfer[],
  jaren: readonly Jaarkolom['jaar'][],
  unit: UnitName,
): Trend | undefined {
  const isPaar = (kolom: number): boolean =>
    [waarden[kolom], waarden[vorigeKolom(jaren, kolom)]].every((waarde) => typeof waarde === 'number');
  const naar = jaren
    .map((_, kolom) => kolom)
    .filter(isPaar)
    .sort((a, b) => Number(jaren[a]) - Number(jaren[b]))
    .at(-1);
  if (naar === undefined) return undefined;
  const van = vorigeKolom(jaren, naar);
  const [oud, nieuw] = [waarden[van] as number, waarden[naar] as number];
  const getoond = (waarde: number): string => formatFigure(waarde, unit, notations.nl);
  const isGelijk = getoond(oud) === getoond(nieuw);
  return {
    van,
    naar,
    verschil: exact.toCell(exact.fromCell(nieuw).minus(exact.fromCell(oud))),
    richting: isGelijk ? 'gelijk' : nieuw > oud ? 'stijgt' : 'daalt',
  };
}
