import type { Account, Accountveld } from '../../../calc/accountanalyse/account';
import { branches } from '../../../calc/accountanalyse/branches';
import type { PlannedCell } from '../../plan';
import { kindValidation } from '../../sheets/kindValidation';
import { invoerteksten } from '../../sheets/invoerteksten';
import type { SheetPart } from '../../sheets/sheetParts';
import { accountveldkinds } from '../store/accountveldkinds';
import { accountveldlabels } from '../texts/accountveldlabels';
import { accountinvoer } from './accountinvoer';
import { accountveldnaam } from './accountnamen';
import { attention } from './attention';
import { FIRST_FIELD, jaarindeling, letOpLetter, linkervelden, rechtervelden, veldcel } from './jaarIndeling';
import { veldopmaak } from './jaaropmaak';
import { quotedText } from './quotedText';

const fields: readonly { readonly veld: Accountveld; readonly label: string }[] = [
  ...linkervelden.map((veld) => ({ veld, label: 'A' })),
  ...rechtervelden.map((veld) => ({ veld, label: 'C' })),
];

/** What is known of the account itself, above its figures. */
export function jaarvelden(account: Account): SheetPart {
  const { taal } = account;
  const cells = fields.map(({ veld, label }) => {
    const cell = veldcel(veld) ?? '';
    return { veld, cell, label: cell.replace(/^[A-Z]+/, label), kind: accountveldkinds[veld] };
  });
  const last = FIRST_FIELD + linkervelden.length - 1;
  const remarks = letOpLetter(jaarindeling);
  return {
    blocks: [
      ...cells.flatMap(({ veld, cell, label }) => [
        { at: label, rows: [[accountveldlabels[veld][taal]]] },
        { at: cell, rows: [[accountinvoer(account, veld)]] },
      ]),
      { at: `${remarks}${FIRST_FIELD}`, rows: linkervelden.map((_, index) => [remarkOf(index, account)]) },
    ],
    // A label is wider than a year.
    merged: rechtervelden.map((_, index) => `C${FIRST_FIELD + index}:D${FIRST_FIELD + index}`),
    names: cells.map(({ veld, cell }) => ({ name: accountveldnaam(veld), range: cell, scope: 'sheet' as const })),
    styles: [
      { range: `A${FIRST_FIELD}:A${last}`, style: 'note' },
      { range: `C${FIRST_FIELD}:D${last}`, style: { color: '#595959', indent: 1, align: 'Left' } },
      { range: `B${FIRST_FIELD}:B${last}`, style: 'inputText' },
      { range: `E${FIRST_FIELD}:E${last}`, style: 'input' },
      { range: `${remarks}${FIRST_FIELD}:${remarks}${last}`, style: 'remark' },
    ],
    conditionals: linkervelden.flatMap((veld, index) => {
      const cell = `${remarks}${FIRST_FIELD + index}`;
      // Beside the branche stands what its letter means.
      return veld === 'branche' ? [] : [{ range: cell, formula: `=${cell}<>""`, style: attention }];
    }),
    formats: cells.flatMap(({ veld, cell }) => {
      const format = veldopmaak(veld) ?? (accountveldkinds[veld] === 'text' ? '@' : undefined);
      return format === undefined ? [] : [{ range: cell, format }];
    }),
    validations: cells.flatMap(({ cell, kind }) => asking(kindValidation(cell, kind, taal)) ?? []),
  };
}

type Validation = NonNullable<SheetPart['validations']>[number];
/** What is pasted is told beside the cell; what is typed is asked about, and never refused. */
export const asking = (validation: Validation | undefined): Validation | undefined =>
  validation?.alert ? { ...validation, alert: { ...validation.alert, style: 'warning' } } : validation;

/** Words where a number or a day belongs; of the branche its letter in words. */
function remarkOf(index: number, { taal }: Account): PlannedCell {
  const words = [linkervelden[index], rechtervelden[index]].flatMap((veld) => {
    if (veld === undefined) return [];
    const cell = veldcel(veld) ?? '';
    const kind = accountveldkinds[veld];
    if (veld === 'branche') return [brancheInWords(cell, taal)];
    if (kind === 'number') return [`IF(ISTEXT(${cell}),${quotedText(invoerteksten.getal[taal])},"")`];
    return kind === 'date' ? [`IF(ISTEXT(${cell}),${quotedText(invoerteksten.datum[taal])},"")`] : [];
  });
  if (words.length === 0) return null;
  return { formula: words.length === 1 ? `=${words[0]}` : `=TEXTJOIN(" ",TRUE,${words.join(',')})` };
}

function brancheInWords(cell: string, taal: Account['taal']): string {
  const names = branches.map(({ naam }) => quotedText(naam[taal]));
  return `IF(${cell}="","",IFERROR(CHOOSE(CODE(UPPER(${cell}))-64,${names.join(',')}),${quotedText(invoerteksten.keuze[taal])}))`;
}
