import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { PlannedCell } from '../../plan';
import { fieldName } from '../store/fieldName';
import { fieldKinds } from '../store/fieldKinds';
import { briefteksten as texts } from '../texts/briefteksten';
import { veldlabels } from '../texts/veldlabels';
import { fieldText } from './fieldText';
import { inputLook } from './inputLook';
import { kindValidation } from '../../sheets/kindValidation';
import type { LetterField } from './letterFields';
import type { LetterGrid } from './letterGrid';
import { plannedInput } from '../../store/plannedInput';
import type { SheetPart } from '../../sheets/sheetParts';
import { fieldFormat } from './veldopmaak';

/** The cells of the letter that are filled in, each with its name; a label is there while its cell holds something. */
export function letterFieldCells(
  document: OfferteDocument,
  grid: LetterGrid,
  fields: readonly LetterField[],
): SheetPart {
  const { taal } = document;
  const placed = fields.map((field) => {
    const cell = `${grid.letter(field.from)}${field.row}`;
    const range = grid.cells(field.from, field.to, field.row, field.veld === 'slot' ? field.row + 2 : field.row);
    return { ...field, cell, range };
  });
  return {
    blocks: placed.flatMap(({ veld, row, label, cell }) => [
      { at: cell, rows: [[plannedInput(fieldText(document, veld), fieldKinds[veld], taal)]] },
      ...(label ? [{ at: `${grid.letter(label)}${row}`, rows: [[labelCell(veld, cell, document)]] }] : []),
    ]),
    merged: placed.filter(({ cell, range }) => range !== `${cell}:${cell}`).map(({ range }) => range),
    names: placed.map(({ veld, cell }) => ({ name: fieldName(veld), range: cell, scope: 'sheet' as const })),
    styles: placed.flatMap(({ cell, label, row }) => [
      { range: cell, style: { align: 'Left' as const } },
      ...(label ? [{ range: `${grid.letter(label)}${row}`, style: 'note' as const }] : []),
    ]),
    formats: placed.flatMap(({ veld, cell }) => {
      const format = fieldFormat(veld, taal);
      return format === undefined ? [] : [{ range: cell, format }];
    }),
    validations: placed.flatMap(({ veld, cell }) => kindValidation(cell, fieldKinds[veld], taal) ?? []),
    conditionals: placed.map(({ range }) => inputLook(range)),
  };
}

function labelCell(veld: LetterField['veld'], cell: string, { taal }: OfferteDocument): PlannedCell {
  const label = veldlabels[veld][taal];
  if (veld !== 'voorwaarden.leveringsvoorwaarde') return { formula: `=IF(${cell}="","","${label}")` };
  const isIncoterm = `LEN(${cell})=3`;
  return { formula: `=IF(${cell}="","",IF(${isIncoterm},"${texts.incoterms[taal]}","${label}"))` };
}
