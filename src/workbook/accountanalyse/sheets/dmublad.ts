import { kwaliteiten, type Account } from '../../../calc/accountanalyse/account';
import type { SheetPlan } from '../../plan';
import { joinedParts, type SheetPart } from '../../sheets/sheetParts';
import type { Accountblad } from '../accountboek';
import { accountveldlabels } from '../texts/accountveldlabels';
import { dmuteksten as texts } from '../texts/dmuteksten';
import type { Accountcellen } from './accountcellen';
import { accountbladtitel, accountveldnaam } from './accountnamen';
import { accounttabeldeel } from './accounttabeldeel';
import { bladkop, bladvoet } from './bladkop';
import { dmuraster, RASTER_ROWS } from './dmuraster';
import { geplandeCellen } from './geplandeCellen';

const ROWS = { fields: 4, grid: 4 + kwaliteiten.length + 2 } as const;
const DMU_HEADING = ROWS.grid + RASTER_ROWS + 2;

/** What is known of an account in words: how it works, and who decides there. */
export function dmublad(
  account: Account,
  bladen: Readonly<Partial<Record<Accountblad, string>>>,
  cells: Accountcellen = geplandeCellen(account, bladen),
): SheetPlan {
  const { nummer, taal, dmu } = account;
  const title = bladen.dmu ?? accountbladtitel('dmu', nummer, taal);
  const parts = joinedParts([
    bladkop(texts.titel[taal], texts.legenda[taal], cells),
    fieldsPart(account),
    dmuraster(nummer, taal, ROWS.grid),
    {
      blocks: [{ at: `A${DMU_HEADING}`, rows: [[texts.dmu[taal]]] }],
      styles: [{ range: `A${DMU_HEADING}`, style: 'section' }],
    },
    accounttabeldeel({ tabel: 'dmu', nummer, taal, at: `A${DMU_HEADING + 1}`, rijen: dmu.map((rij) => ({ ...rij })) }),
  ]);
  return {
    title,
    ...parts,
    columnWidths: [110, 120, 120, 96, 76, 76, 130, 170],
    frozen: 'A1:A2',
    gridLines: false,
    page: {
      orientation: 'landscape',
      area: `A1:H${DMU_HEADING + 1 + Math.max(1, dmu.length)}`,
      margins: { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 },
      footer: bladvoet(title),
      breaks: [],
    },
    tabColor: '#1F4E79',
    select: `B${ROWS.fields + 1}`,
  };
}

/** The cell of each quality, with the name that the workbook knows it by. */
function fieldsPart({ taal, velden }: Account): SheetPart {
  const first = ROWS.fields + 1;
  const last = ROWS.fields + kwaliteiten.length;
  const fields = kwaliteiten.map((kwaliteit, index) => ({
    veld: `kwalitatief.${kwaliteit}` as const,
    row: first + index,
  }));
  return {
    blocks: [
      { at: `A${ROWS.fields}`, rows: [[texts.kwalitatief[taal]]] },
      ...fields.map(({ veld, row }) => ({
        at: `A${row}`,
        rows: [[accountveldlabels[veld][taal], velden[veld] === '' ? null : velden[veld]]],
      })),
    ],
    names: fields.map(({ veld, row }) => ({ name: accountveldnaam(veld), range: `B${row}`, scope: 'sheet' as const })),
    merged: fields.map(({ row }) => `B${row}:H${row}`),
    styles: [
      { range: `A${ROWS.fields}`, style: 'section' },
      { range: `A${first}:A${last}`, style: { vertical: 'Top', wrap: true } },
      { range: `B${first}:H${last}`, style: 'inputText' },
      { range: `B${first}:H${last}`, style: { wrap: true, vertical: 'Top' } },
    ],
    rowHeights: [{ rows: `${first}:${last}`, points: 48 }],
  };
}
