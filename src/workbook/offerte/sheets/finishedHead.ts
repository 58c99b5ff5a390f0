import type { PlannedCell } from '../../plan';
import { fieldKinds } from '../store/fieldKinds';
import { veldlabels } from '../texts/veldlabels';
import { fieldText } from './fieldText';
import { headFields } from './letterFields';
import type { LetterGrid } from './letterGrid';
import { letterHead, type HeadSource } from './letterHead';
import { letterLogo } from './letterLogo';
import { plannedInput } from '../../store/plannedInput';
import { joinedParts, type SheetPart } from '../../sheets/sheetParts';
import { fieldFormat } from './veldopmaak';

/** The head of a letter that nobody fills in any more: what is empty leaves no label. */
export function finishedHead(source: HeadSource, grid: LetterGrid, title: string): SheetPart {
  const { taal } = source;
  const fields = headFields
    .filter(({ veld }) => fieldText(source, veld) !== '')
    .map((field) => ({ ...field, cell: `${grid.letter(field.from)}${field.row}` }));
  const content: SheetPart = {
    blocks: fields.flatMap(({ veld, row, label, cell }) => {
      const text: PlannedCell = plannedInput(fieldText(source, veld), fieldKinds[veld], taal);
      const beside = label ? [{ at: `${grid.letter(label)}${row}`, rows: [[veldlabels[veld][taal]]] }] : [];
      return [{ at: cell, rows: [[text]] }, ...beside];
    }),
    merged: fields.filter(({ from, to }) => from !== to).map(({ from, to, row }) => grid.cells(from, to, row)),
    styles: fields.flatMap(({ cell, label, row }) => [
      { range: cell, style: { align: 'Left' as const } },
      ...(label ? [{ range: `${grid.letter(label)}${row}`, style: 'note' as const }] : []),
    ]),
    formats: fields.flatMap(({ veld, cell }) => {
      const format = fieldFormat(veld, taal);
      return format === undefined ? [] : [{ range: cell, format }];
    }),
  };
  return joinedParts([letterHead(source, grid, title), letterLogo(source, grid), content]);
}
