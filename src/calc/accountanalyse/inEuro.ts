import type { Cijfer } from '../blok/boekjaar';
import { exact } from '../decimal';
import type { Account } from './account';
import { veldgetal } from './veldgetal';

/** An amount of the annual figures in euro; without a unit it is in euro already. */
export function inEuro(bedrag: Cijfer, { eenheid }: Pick<Account['velden'], 'eenheid'>): Cijfer {
  if (typeof bedrag !== 'number') return bedrag;
  const euros = exact.toCell(exact.fromCell(bedrag).times(veldgetal(eenheid) || 1));
  return Number.isFinite(euros) ? euros : { code: 'tooLarge', params: [] };
}
