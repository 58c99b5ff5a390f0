import type { Account, Accountveld } from '../../../calc/accountanalyse/account';
import type { PlannedCell } from '../../plan';
import { kindValidation } from '../../sheets/kindValidation';
import type { SheetPart } from '../../sheets/sheetParts';
import { accountveldkinds } from '../store/accountveldkinds';
import { accountveldlabels } from '../texts/accountveldlabels';
import { briefteksten as texts } from '../texts/briefteksten';
import { accountinvoer } from './accountinvoer';
import { accountveldnaam } from './accountnamen';
import { veldopmaak } from './jaaropmaak';
import { quotedText } from './quotedText';

/** The proposal over the width of the letter; what follows from it in rows below. */
const PROPOSAL = 5;
const fields = [
  { veld: 'advies.actie', row: PROPOSAL + 3, isRequired: true },
  { veld: 'advies.actiedatum', row: PROPOSAL + 4, isRequired: false },
  { veld: 'advies.eigenaar', row: PROPOSAL + 5, isRequired: true },
  { veld: 'advies.reviewdatum', row: PROPOSAL + 6, isRequired: true },
] as const;
const PROPOSAL_CELL = `A${PROPOSAL + 1}`;
export const ADVIES_FIRST = PROPOSAL + 8;

/** What we propose and what follows from it: plans without a date and an owner die. */
export function adviesvelden(account: Account): SheetPart {
  const { taal } = account;
  const label = (veld: Accountveld, cell: string, isRequired: boolean): PlannedCell => {
    const text = accountveldlabels[veld][taal];
    if (!isRequired) return text;
    return { formula: `=${quotedText(text)}&IF(${cell}="",${quotedText(texts.nogInvullen[taal])},"")` };
  };
  const first = fields[0].row;
  const last = first + fields.length - 1;
  const labels = [`A${PROPOSAL}`, ...fields.flatMap(({ row, isRequired }) => (isRequired ? [`A${row}`] : []))];
  return {
    blocks: [
      {
        at: `A${PROPOSAL}`,
        rows: [[label('advies.voorstel', PROPOSAL_CELL, true)], [accountinvoer(account, 'advies.voorstel')]],
      },
      { at: `A${first - 1}`, rows: [[texts.vervolg[taal]]] },
      ...fields.map(({ veld, row, isRequired }) => ({
        at: `A${row}`,
        rows: [[label(veld, `B${row}`, isRequired), accountinvoer(account, veld)]],
      })),
    ],
    names: [
      { name: accountveldnaam('advies.voorstel'), range: PROPOSAL_CELL, scope: 'sheet' },
      ...fields.map(({ veld, row }) => ({ name: accountveldnaam(veld), range: `B${row}`, scope: 'sheet' as const })),
    ],
    merged: [`${PROPOSAL_CELL}:E${PROPOSAL + 1}`, ...fields.map(({ row }) => `B${row}:E${row}`)],
    styles: [
      ...[PROPOSAL, first - 1].map((row) => ({
        range: `A${row}`,
        style: { color: '#1F3864', bold: true as const, size: 11 },
      })),
      { range: `A${first}:E${last}`, style: { size: 10, vertical: 'Top' } },
      { range: `${PROPOSAL_CELL}:E${PROPOSAL + 1}`, style: 'inputText' },
      { range: `${PROPOSAL_CELL}:E${PROPOSAL + 1}`, style: { size: 10, wrap: true, vertical: 'Top' } },
      { range: `B${first}:E${last}`, style: 'inputText' },
      { range: `B${first}:E${last}`, style: { wrap: true } },
    ],
    formats: fields.flatMap(({ veld, row }) => {
      const format = veldopmaak(veld);
      return format === undefined ? [] : [{ range: `B${row}`, format }];
    }),
    validations: fields.flatMap(({ veld, row }) => kindValidation(`B${row}`, accountveldkinds[veld], taal) ?? []),
    conditionals: labels.map((range) => ({
      range,
      formula: `=RIGHT(${range},1)=")"`,
      style: { color: '#9C0006' },
    })),
    rowHeights: [
      { rows: `${PROPOSAL + 1}:${PROPOSAL + 1}`, points: 56 },
      { rows: `${first}:${first}`, points: 28 },
    ],
  };
}

/** Where a field of the advice stands on its own sheet. */
export const adviesveldcel = (veld: Accountveld): string | undefined => {
  if (veld === 'advies.voorstel') return PROPOSAL_CELL;
  const field = fields.find((each) => each.veld === veld);
  return field && `B${field.row}`;
};
