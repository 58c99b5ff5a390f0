import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { PlannedCell } from '../../plan';
import { fieldName } from '../store/fieldName';
import { fieldKinds } from '../store/fieldKinds';
import { internteksten as texts } from '../texts/internteksten';
import { veldlabels } from '../texts/veldlabels';
import type { Veld } from '../veld';
import { fieldText } from './fieldText';
import { INTERNAL_ROWS, mandateCell, mandateFields, ruleCell, ruleFields } from './internalLayout';
import { kindValidation } from '../../sheets/kindValidation';
import { layoutOf } from './letterLayout';
import { termFields } from './letterFields';
import { letterColumn } from './letterColumns';
import { plannedInput } from '../../store/plannedInput';
import type { SheetPart } from '../../sheets/sheetParts';
import { sheetReference } from '../../sheets/sheetReference';
import { fieldFormat } from './veldopmaak';

/** What a cell can hold; a longer one is kept elsewhere. */
const MOST = 32_000;

/** The rules of the computation, the mandate and what the account asked for. */
export function internalFields(document: OfferteDocument, brief: string): SheetPart {
  const { taal } = document;
  const { rules, request } = INTERNAL_ROWS;
  const fields: readonly { readonly veld: Veld; readonly cell: string; readonly label: string }[] = [
    ...ruleFields.map((veld) => ({ veld, cell: ruleCell(veld), label: 'A' })),
    ...mandateFields.map((veld) => ({ veld, cell: mandateCell(veld), label: 'D' })),
    { veld: 'aanvraag', cell: `B${request}`, label: 'A' },
  ];
  const last = rules + ruleFields.length;
  return {
    blocks: [
      { at: `A${rules}`, rows: [[texts.rekenregels[taal]]] },
      { at: `D${rules}`, rows: [[texts.mandaat[taal]]] },
      { at: `A${last + 1}`, rows: linkedRules(document, brief) },
      ...fields.flatMap(({ veld, cell, label }) => [
        { at: cell, rows: [[fieldCell(document, veld)]] },
        { at: cell.replace(/^[A-Z]+/, label), rows: [[veldlabels[veld][taal]]] },
      ]),
      { at: `D${rules + mandateFields.length + 1}`, rows: [[texts.afspraak[taal]]] },
    ],
    names: fields.map(({ veld, cell }) => ({ name: fieldName(veld), range: cell, scope: 'sheet' as const })),
    merged: [`B${request}:J${request}`],
    rowHeights: [{ rows: `${request}:${request}`, points: 60 }],
    styles: [
      { range: `A${rules}`, style: 'section' },
      { range: `D${rules}`, style: 'section' },
      ...fields.map(({ cell }) => ({ range: cell, style: 'inputText' as const })),
      { range: `B${last + 1}:B${last + 2}`, style: { color: '#00612E', align: 'Left' } },
      { range: `B${last + 3}`, style: { align: 'Left' } },
      { range: `A${request}:J${request}`, style: { vertical: 'Top', wrap: true } },
      { range: `D${rules + mandateFields.length + 1}`, style: 'note' },
    ],
    formats: [
      ...fields.flatMap(({ veld, cell }) => {
        const format = fieldFormat(veld, taal);
        return format === undefined ? [] : [{ range: cell, format }];
      }),
      { range: `B${last + 1}`, format: '0.0%' },
    ],
    validations: fields.flatMap(({ veld, cell }) => kindValidation(cell, fieldKinds[veld], taal) ?? []),
  };
}

function fieldCell(document: OfferteDocument, veld: Veld): PlannedCell {
  const text = fieldText(document, veld);
  return text.length > MOST ? null : plannedInput(text, fieldKinds[veld], document.taal);
}

/** The discount for early payment stands on the letter; the block reads it here, with the language. */
function linkedRules(document: OfferteDocument, brief: string): readonly (readonly PlannedCell[])[] {
  const { taal } = document;
  const fields = termFields(layoutOf(document));
  return [
    ...(['voorwaarden.betalingskorting', 'voorwaarden.betalingskortingDagen'] as const).map((veld) => {
      const field = fields.find((each) => each.veld === veld);
      if (!field) throw new RangeError(`${veld} does not stand on the letter.`);
      const cell = sheetReference(brief, `${letterColumn(field.from)}${field.row}`);
      return [veldlabels[veld][taal], { formula: `=IF(${cell}="","",${cell})` }];
    }),
    [texts.taal[taal], taal],
  ];
}
