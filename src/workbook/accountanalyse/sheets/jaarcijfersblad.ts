import type { Account } from '../../../calc/accountanalyse/account';
import { totalen } from '../../../calc/accountanalyse/analyse';
import type { SheetPlan } from '../../plan';
import { joinedParts } from '../../sheets/sheetParts';
import { jaarteksten as texts } from '../texts/jaarteksten';
import { accountbladtitel } from './accountnamen';
import { hulpdeel } from './hulpdeel';
import { jaarindeling, jaarplaatsen, letOpLetter, veldcel } from './jaarIndeling';
import { jaarregels } from './jaarregels';
import { jaartotalendeel } from './jaartotalendeel';
import { jaarvelden } from './jaarvelden';

const YEAR = 92;

/** The annual figures of an account, with what is known of the account itself above them. */
export function jaarcijfersblad(account: Account): SheetPlan {
  const { taal, nummer } = account;
  const name = veldcel('naam');
  const remarks = letOpLetter(jaarindeling);
  const last = jaarindeling.totalen + totalen.length - 1;
  const { jaren } = jaarindeling;
  const { blocks, merged, styles, formats, names, validations, conditionals } = joinedParts([
    jaarvelden(account),
    jaarregels(account),
    jaartotalendeel(account),
    hulpdeel(account),
  ]);
  return {
    title: accountbladtitel('jaarcijfers', nummer, taal),
    blocks: [
      {
        at: 'A1',
        rows: [[{ formula: `=IF(${name}="","${texts.titel[taal]}","${texts.titelVan[taal]}"&${name})` }]],
      },
      { at: 'A2', rows: [[texts.legenda[taal]]] },
      ...blocks,
    ],
    merged,
    styles: [{ range: 'A1', style: 'title' }, { range: 'A2', style: 'note' }, ...styles],
    formats,
    validations,
    conditionals,
    names,
    columnWidths: [110, 190, ...jaarplaatsen.map(() => YEAR), 340, 20, 130],
    frozen: `A1:B${jaren}`,
    gridLines: true,
    page: {
      orientation: 'landscape',
      area: `A1:${remarks}${last}`,
      titleRows: `${jaren}:${jaren}`,
      margins: { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 },
      footer: { left: nummer, right: '&P / &N' },
      breaks: [],
    },
    select: name ?? 'A1',
  };
}
