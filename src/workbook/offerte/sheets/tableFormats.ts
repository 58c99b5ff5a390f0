import type { CellKind } from '../../store/cellKind';
import { PRICE } from './lineLooks';
import { DAY, EURO, PERCENT } from './veldopmaak';

const byKey: Readonly<Record<string, string>> = {
  kostprijs: PRICE,
  prijs: PRICE,
  bodemprijs: EURO,
  netto: EURO,
  kosten: EURO,
  brutowinst: EURO,
  bedrag: EURO,
  totaal: EURO,
  gewogen: EURO,
  marge: PERCENT,
  korting: PERCENT,
  percentage: PERCENT,
  btw: PERCENT,
  gevraagd: PERCENT,
  geboden: PERCENT,
  ruimte: PERCENT,
  kans: '0%',
};

/** How a column of our tables shows what it holds, by what it is called. */
export function tableFormats(key: string, kind: CellKind | 'formula'): string | undefined {
  if (kind === 'date') return DAY;
  return kind === 'number' || kind === 'formula' ? byKey[key] : undefined;
}
