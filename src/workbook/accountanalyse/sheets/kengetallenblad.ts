import type { Account } from '../../../calc/accountanalyse/account';
import type { SheetPlan } from '../../plan';
import { joinedParts } from '../../sheets/sheetParts';
import type { Accountblad } from '../accountboek';
import { jaarteksten } from '../texts/jaarteksten';
import { kengetalteksten as texts } from '../texts/kengetalteksten';
import { fieldCell, type Accountcellen } from './accountcellen';
import { accountbladtitel } from './accountnamen';
import { accounttabeldeel } from './accounttabeldeel';
import { DUPONT_LAST, dupontdeel } from './dupontdeel';
import { eenheidformule } from './eenheidzin';
import { geplandeCellen } from './geplandeCellen';
import { DUPONT_HEADING, KENGETAL_ROWS, kengetalbreedten, LAST_PRINTED, letter, ratioRow } from './kengetalIndeling';
import { kengetalTabelblad } from './kengetalTabelblad';
import { normverwijzing, type Normverwijzing } from './normverwijzing';

type Bladen = Readonly<Partial<Record<Accountblad, string>>>;

/** The rows that stand below each other with the table of signals keep their height for it: its texts are long. */
const SIGNAL_COLUMN = 'norm';
/** The ratio that the second page begins with: the first of its group. */
const SECOND_PAGE = 'debiteurentermijn';

/**
 * The ratios of an account per year, with their trend, norm and verdict, what the return is made of, and what was decided
 * on the signals. `cells` and `normen` say where the figures and norms stand, when that is not where they were planned.
 */
export function kengetallenblad(
  account: Account,
  bladen: Bladen,
  cells: Accountcellen = geplandeCellen(account, bladen),
  normen: Normverwijzing = normverwijzing(account.taal),
): SheetPlan {
  const { nummer, taal, signalen } = account;
  const title = bladen.kengetallen ?? accountbladtitel('kengetallen', nummer, taal);
  const naam = fieldCell(cells, 'naam');
  const head = DUPONT_HEADING + 1;
  const parts = joinedParts([
    {
      blocks: [
        { at: `A${KENGETAL_ROWS.title}`, rows: [[{ formula: `="${texts.titel[taal]} "&${naam}` }]] },
        { at: `A${KENGETAL_ROWS.legend}`, rows: [[texts.legenda[taal]]] },
        {
          at: `A${KENGETAL_ROWS.unit}`,
          rows: [[{ formula: `=${eenheidformule(jaarteksten.bedragen[taal], fieldCell(cells, 'eenheid'))}` }]],
        },
        { at: `${letter(SIGNAL_COLUMN)}${DUPONT_HEADING}`, rows: [[texts.signalen[taal]]] },
      ],
      styles: [
        { range: `A${KENGETAL_ROWS.title}`, style: 'title' },
        { range: `A${KENGETAL_ROWS.legend}:A${KENGETAL_ROWS.unit}`, style: 'note' },
        { range: `${letter(SIGNAL_COLUMN)}${DUPONT_HEADING}`, style: 'section' },
      ],
    },
    kengetalTabelblad({ cells, normen, taal }),
    dupontdeel(taal),
    accounttabeldeel({
      tabel: 'signalen',
      nummer,
      taal,
      at: `${letter(SIGNAL_COLUMN)}${head}`,
      rijen: signalen.map((signaal) => ({ ...signaal })),
    }),
  ]);
  const last = Math.max(DUPONT_LAST, head + Math.max(1, signalen.length));
  return {
    title,
    ...parts,
    columnWidths: kengetalbreedten,
    frozen: `A1:B${KENGETAL_ROWS.head}`,
    gridLines: false,
    page: {
      orientation: 'landscape',
      area: `A1:${letter(LAST_PRINTED)}${last}`,
      titleRows: `${KENGETAL_ROWS.head}:${KENGETAL_ROWS.head}`,
      margins: { left: 30, right: 30, top: 36, bottom: 42, header: 18, footer: 20 },
      footer: { left: title.replaceAll('&', '&&'), right: '&P / &N' },
      breaks: [ratioRow(SECOND_PAGE)],
    },
    tabColor: '#1F4E79',
    select: `A${KENGETAL_ROWS.head + 1}`,
  };
}
