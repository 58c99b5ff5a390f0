import { isProblem } from '../../../calc/evaluate';
import { celtekst, decimaalOfNul } from '../../../calc/offerte/leven/decimaal';
import { probeerOfferte } from '../../../calc/offerte/leven/probeerOfferte';
import type { OfferteTotalen } from '../../../calc/offerte/offerte';
import { WorkbookError } from '../../workbookError';
import type { Totaalregel } from '../sheets/finishedTotals';
import type { ReadVersion } from './readVersion';

/** The rows of the totals as the letter shows them. */
export const printedRows = ({ block }: ReadVersion): readonly Totaalregel[] =>
  (block?.rows ?? []).map(({ key, label, base, amount }) => ({
    key,
    label,
    ...(typeof base === 'number' && { grondslag: base }),
    ...(typeof amount === 'number' && { bedrag: amount }),
  }));

/**
 * The totals of a version that was brought out. What the letter printed is what counts: where a computation of the same
 * document comes to anything else, nothing is copied.
 */
export function printedTotals(read: ReadVersion): OfferteTotalen {
  const totalen = probeerOfferte(read.document);
  if (isProblem(totalen)) throw new WorkbookError('damaged');
  const printed = (key: string) => read.block?.rows.filter((row) => row.key === key).map(({ amount }) => amount) ?? [];
  const isSame = (amounts: readonly unknown[], expected: readonly string[]) =>
    amounts.length === expected.length && amounts.every((amount, index) => sameAmount(amount, expected[index]));
  const isAsPrinted =
    isSame(printed('subtotaal'), [totalen.subtotaal]) &&
    isSame(printed('grondslag'), [totalen.grondslag]) &&
    isSame(
      printed('btw'),
      totalen.btw.map(({ bedrag }) => bedrag),
    ) &&
    isSame(printed('totaal'), [totalen.totaal]);
  if (!isAsPrinted) throw new WorkbookError('damaged');
  return totalen;
}

const sameAmount = (amount: unknown, expected: string | undefined): boolean =>
  typeof amount === 'number' && decimaalOfNul(celtekst(amount)).equals(decimaalOfNul(expected));
