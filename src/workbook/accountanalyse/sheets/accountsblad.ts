import type { Accountrij } from '../../../calc/accountanalyse/account';
import type { Language } from '../../../calc/text';
import { units } from '../../../calc/units';
import type { SheetPlan } from '../../plan';
import { sharedSheet } from '../../sheets/sharedSheet';
import type { ColumnKind } from '../../store/tableRows';
import { plannedInput } from '../../store/plannedInput';
import { accounttabelkinds } from '../store/accounttabelkinds';
import { accountrijcellen } from '../store/accountrijcellen';
import { accountboekteksten as texts } from '../texts/accountboekteksten';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';
import { accountformules, geplandeAccounts, klasseblokformule } from './accountformules';
import { accounttabelnaam, bereiknamen, boekbladtitel } from './accountnamen';
import { accountkolomnamen, KLASSEBLOK, KLASSEBLOK_KOP, type Accountkolom } from './accountsIndeling';

const widths: Readonly<Partial<Record<Accountkolom, number>>> = {
  naam: 170,
  branche: 56,
  status: 70,
  eigenOmzet: 96,
  klasse: 50,
  score: 50,
  actie: 170,
  eigenaar: 100,
  blad: 100,
};
const formats: Readonly<Partial<Record<Accountkolom, string>>> = {
  eigenOmzet: units.euro.format,
  score: '0.0',
  currentratio: units.verhouding.format,
  solvabiliteit: units.fractie.format,
  rtv: units.fractie.format,
};
const DAY = 'd-m-yyyy';

/** All accounts, one row each; a new workbook has none. */
export function accountsblad(rijen: readonly Accountrij[], taal: Language): SheetPlan {
  const name = accounttabelnaam('accounts');
  const verwijzing = geplandeAccounts(name, taal);
  const formules = accountformules(verwijzing, taal);
  const plan = sharedSheet({
    title: boekbladtitel('accounts', taal),
    heading: texts.accounts[taal],
    explanation: texts.accountsUitleg[taal],
    table: name,
    taal,
    rows: rijen.map((rij) => {
      const cells = accountrijcellen(rij);
      return accountkolomnamen.map((kolom) => {
        const kind: ColumnKind = accounttabelkinds.accounts[kolom];
        return kind === 'formula' ? null : plannedInput(cells[kolom], kind, taal);
      });
    }),
    columns: accountkolomnamen.map((kolom) => {
      const kind: ColumnKind = accounttabelkinds.accounts[kolom];
      const isFigure = kind === 'number' || kind === 'date';
      return {
        header: accountkolomkoppen.accounts[kolom][taal],
        kind,
        formula: formules[kolom],
        look: kolom === 'blad' ? 'link' : kind === 'formula' ? 'computedText' : isFigure ? 'input' : 'inputText',
        headLook: isFigure ? 'headFigure' : 'headRemark',
        format: kind === 'date' ? DAY : formats[kolom],
        width: widths[kolom] ?? 76,
      } as const;
    }),
  });
  return {
    ...plan,
    blocks: [
      ...plan.blocks,
      { at: KLASSEBLOK_KOP, rows: [[texts.klasseblok[taal]]] },
      { at: KLASSEBLOK, rows: [[{ formula: klasseblokformule(verwijzing) }]] },
    ],
    styles: [...plan.styles, { range: KLASSEBLOK_KOP, style: 'note' }],
    columnWidths: [...plan.columnWidths, 20, 120],
    names: [...plan.names, { name: bereiknamen.klasseblok, range: KLASSEBLOK, scope: 'sheet' }],
  };
}
