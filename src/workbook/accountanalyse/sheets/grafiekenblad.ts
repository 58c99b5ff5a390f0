import type { Account } from '../../../calc/accountanalyse/account';
import type { SheetPlan } from '../../plan';
import { joinedParts } from '../../sheets/sheetParts';
import type { Accountblad } from '../accountboek';
import { grafiekteksten as texts } from '../texts/grafiekteksten';
import type { Accountcellen } from './accountcellen';
import { accountbladtitel } from './accountnamen';
import { bladkop, bladvoet } from './bladkop';
import { DUPONT_ROWS, dupontboom } from './dupontboom';
import { geplandeCellen } from './geplandeCellen';
import { grafiekcellen, plannedChart } from './grafiekdeel';
import { grafiekdelen } from './grafiekdelen';
import { FIRST_SECTION, grafiekbreedten, grafiekplaats, LAST_CHART_COLUMN, PLACE_LETTERS } from './grafiekIndeling';

/** The charts of an account, each under the sentence that says what it shows and beside its figures. */
export function grafiekenblad(
  account: Account,
  bladen: Readonly<Partial<Record<Accountblad, string>>>,
  cells: Accountcellen = geplandeCellen(account, bladen),
): SheetPlan {
  const { nummer, taal, velden } = account;
  const title = bladen.grafieken ?? accountbladtitel('grafieken', nummer, taal);
  const delen = grafiekdelen({ cells, taal, eenheid: velden.eenheid });
  const boom = grafiekplaats(delen.length).sentence;
  const parts = joinedParts([
    bladkop(texts.titel[taal], texts.legenda[taal], cells),
    ...delen.map((deel, index) => grafiekcellen(deel, grafiekplaats(index), cells, taal)),
    dupontboom(boom, cells, taal),
    {
      blocks: [{ at: `${PLACE_LETTERS.first}${FIRST_SECTION - 1}`, rows: [[texts.berekening[taal]]] }],
      styles: [{ range: `${PLACE_LETTERS.first}${FIRST_SECTION - 1}`, style: 'note' }],
    },
  ]);
  return {
    title,
    ...parts,
    charts: delen.map((deel, index) => plannedChart(deel, grafiekplaats(index), taal)),
    columnWidths: grafiekbreedten,
    frozen: 'A1:A2',
    gridLines: false,
    page: {
      orientation: 'portrait',
      area: `A1:${LAST_CHART_COLUMN}${boom + DUPONT_ROWS - 1}`,
      margins: { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 },
      footer: bladvoet(title),
      // Three charts fit on a page.
      breaks: [grafiekplaats(3).sentence, boom],
    },
    tabColor: '#1F4E79',
    select: `A${FIRST_SECTION}`,
  };
}
