import type { Account } from '../../../calc/accountanalyse/account';
import { HOOGSTE_CONFRONTATIE } from '../../../calc/accountanalyse/swot';
import { columnName } from '../../area';
import { areaAt } from '../../areaAt';
import type { SheetPlan } from '../../plan';
import { joinedParts } from '../../sheets/sheetParts';
import type { Accountblad } from '../accountboek';
import { swotteksten as texts } from '../texts/swotteksten';
import type { Accountcellen } from './accountcellen';
import { accountbladtitel } from './accountnamen';
import { accounttabeldeel } from './accounttabeldeel';
import { bladkop, bladvoet } from './bladkop';
import { geplandeCellen } from './geplandeCellen';
import { GRID_SIZE, LAST_SWOT_COLUMN, SWOT_ROWS, SWOT_TABLES } from './swotIndeling';
import { swotraster } from './swotraster';
import { swotvlakken } from './swotvlakken';

/** The SWOT of an account on one page, and beside it the tables that it follows from. */
export function swotblad(
  account: Account,
  bladen: Readonly<Partial<Record<Accountblad, string>>>,
  cells: Accountcellen = geplandeCellen(account, bladen),
): SheetPlan {
  const { nummer, taal, swot, confrontatie } = account;
  const title = bladen.swot ?? accountbladtitel('swot', nummer, taal);
  const head = SWOT_ROWS.upper;
  const heading = (tabel: keyof typeof SWOT_TABLES) => `${SWOT_TABLES[tabel]}${head - 1}`;
  const scores = columnName(areaAt(`${SWOT_TABLES.confrontatie}1`).column + 2);
  const range = `${scores}${head + 1}:${scores}${head + Math.max(1, confrontatie.length)}`;
  const parts = joinedParts([
    bladkop(texts.titel[taal], texts.legenda[taal], cells),
    swotvlakken(nummer, taal),
    swotraster(nummer, taal),
    {
      blocks: [
        { at: heading('swot'), rows: [[texts.punten[taal]]] },
        { at: heading('confrontatie'), rows: [[texts.scores[taal]]] },
      ],
      styles: [
        { range: heading('swot'), style: 'section' },
        { range: heading('confrontatie'), style: 'section' },
      ],
    },
    accounttabeldeel({
      tabel: 'swot',
      nummer,
      taal,
      at: `${SWOT_TABLES.swot}${head}`,
      rijen: swot.map((rij) => ({ ...rij })),
    }),
    accounttabeldeel({
      tabel: 'confrontatie',
      nummer,
      taal,
      at: `${SWOT_TABLES.confrontatie}${head}`,
      rijen: confrontatie.map((rij) => ({ ...rij, score: String(rij.score) })),
    }),
  ]);
  return {
    title,
    ...parts,
    validations: [
      ...parts.validations.filter((validation) => validation.range !== range),
      {
        range,
        rule: { whole: { min: 0, max: HOOGSTE_CONFRONTATIE } },
        alert: { style: 'stop', title: texts.titel[taal], message: texts.scoreHint[taal] },
      },
    ],
    columnWidths: [190, ...new Array<number>(GRID_SIZE).fill(62), ...[20, 44, 60, 240, 90, 20, 60, 60, 50, 20, 60, 60]],
    frozen: 'A1:A2',
    gridLines: false,
    page: {
      orientation: 'portrait',
      area: `A1:${LAST_SWOT_COLUMN}${SWOT_ROWS.strongest}`,
      margins: { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 },
      footer: bladvoet(title),
      breaks: [],
    },
    tabColor: '#1F4E79',
    select: `${SWOT_TABLES.swot}${head + 1}`,
  };
}
