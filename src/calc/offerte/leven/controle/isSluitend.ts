import { exact, type Decimal } from '../../../decimal';
import type { OfferteTotalen } from '../../offerte';
import { decimaalOfNul } from '../decimaal';

const sumOf = (bedragen: readonly string[]): Decimal =>
  bedragen.reduce((total, each) => total.plus(decimaalOfNul(each)), exact.zero);

/** The totals are the sum of what stands above them: lines, btw, and the two together. */
export function isSluitend(totalen: OfferteTotalen): boolean {
  const { regels, subtotaal, btw, grondslag, btwTotaal, totaal } = totalen;
  const counting = regels.filter(({ telt }) => telt).map(({ netto }) => netto);
  return [
    [counting, subtotaal],
    [btw.map((each) => each.grondslag), grondslag],
    [btw.map((each) => each.bedrag), btwTotaal],
    [[grondslag, btwTotaal], totaal],
  ].every(([parts, whole]) => sumOf(parts as readonly string[]).equals(decimaalOfNul(whole as string)));
}
