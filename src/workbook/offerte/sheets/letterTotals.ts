import type { PlannedConditional } from '../../plannedRule';
import { letterColumn, PRINTED } from './letterColumns';
import type { LetterLayout } from './letterLayout';
import type { SheetPart } from '../../sheets/sheetParts';
import { EURO } from './veldopmaak';

/** The block that spills below the table: its call, the room that is kept for it, and looks that follow its rows. */
export function letterTotals({ block: { first, last } }: LetterLayout, call: string, color: string): SheetPart {
  const [label, base, amount] = [letterColumn('omschrijving'), letterColumn('btw'), letterColumn('bedrag')];
  const [key, differing] = [letterColumn('soort'), letterColumn('groep')];
  const printed = `${label}${first}:${PRINTED}${last}`;
  const isRow = (...keys: readonly string[]) => `=OR(${keys.map((each) => `$${key}${first}="${each}"`).join(',')})`;
  const look = (keys: readonly string[], style: PlannedConditional['style']): PlannedConditional => ({
    range: printed,
    formula: isRow(...keys),
    style,
  });
  return {
    blocks: [{ at: `${label}${first}`, rows: [[{ formula: call }]] }],
    names: [
      { name: 'ACC_blok', range: `${label}${first}`, scope: 'sheet' },
      { name: 'ACC_blokruimte', range: `${label}${first}:${differing}${last}`, scope: 'sheet' },
    ],
    styles: [
      { range: `${label}${first}:${label}${last}`, style: { shrink: true, align: 'Left' } },
      { range: `${base}${first}:${amount}${last}`, style: { align: 'Right' } },
      { range: `${key}${first}:${differing}${last}`, style: 'note' },
    ],
    formats: [{ range: `${base}${first}:${amount}${last}`, format: EURO }],
    conditionals: [
      look(['totaal', 'teBetalen'], { bold: true, color, fill: '#EDF1F7' }),
      look(['subtotaal', 'grondslag'], { bold: true }),
      look(['noot'], { italic: true, color: '#595959' }),
    ],
  };
}
