import type { Regelkolom } from '../../../calc/offerte/regelkolommen';
import type { PlannedStyle } from '../../plan';
import type { LetterGrid } from './letterGrid';
import type { SheetPart } from '../../sheets/sheetParts';
import { EURO } from './veldopmaak';

/** A row of the totals as the letter printed it: the key and the label of the block, the base of btw, the amount. */
export interface Totaalregel {
  readonly key: string;
  readonly label: string;
  readonly grondslag?: number;
  readonly bedrag?: number;
}

/** The totals below the table, as values. */
export function finishedTotals(
  rows: readonly Totaalregel[],
  grid: LetterGrid,
  first: number,
  color: string,
): SheetPart {
  const last = first + rows.length - 1;
  const beforeBase = grid.kolommen[grid.kolommen.indexOf('btw') - 1] as Regelkolom;
  if (rows.length === 0) return {};
  return {
    blocks: [
      { at: `${grid.letter('omschrijving')}${first}`, rows: rows.map(({ label }) => [label]) },
      {
        at: `${grid.letter('btw')}${first}`,
        rows: rows.map(({ grondslag, bedrag }) => [grondslag ?? null, bedrag ?? null]),
      },
    ],
    merged: rows.map((_, index) => grid.cells('omschrijving', beforeBase, first + index)),
    styles: [
      { range: grid.cells('btw', 'bedrag', first, last), style: { align: 'Right' } },
      ...rows.flatMap(({ key }, index): readonly PlannedStyle[] => {
        const range = grid.cells('omschrijving', 'bedrag', first + index);
        if (key === 'totaal' || key === 'teBetalen') {
          return [{ range, style: { bold: true, color, fill: '#EDF1F7' } }];
        }
        if (key === 'noot') return [{ range, style: { italic: true, color: '#595959' } }];
        return key === 'subtotaal' || key === 'grondslag' ? [{ range, style: { bold: true } }] : [];
      }),
    ],
    formats: [{ range: grid.cells('btw', 'bedrag', first, last), format: EURO }],
  };
}
