import { inExcel } from '../inExcel';
import { grafiekplaats } from './sheets/grafiekIndeling';
import { openAccount } from './store/openAccount';

/** Six charts, and the DuPont tree below them. */
const SENTENCES = 7;

/** The sentences above the charts of an account, as its sheet says them now; none when the sheet is not there. */
export const readGrafiekzinnen = (nummer: string): Promise<readonly string[]> =>
  inExcel(async (context) => {
    const { sheet } = (await openAccount(context, nummer)).bladen.grafieken ?? {};
    if (!sheet) return [];
    const rows = Array.from({ length: SENTENCES }, (_, index) => grafiekplaats(index).sentence);
    const cells = rows.map((row) => sheet.getRange(`A${row}`).load('text'));
    await context.sync();
    return cells.map(({ text }) => text[0]?.[0] ?? '').filter((text) => text !== '');
  });
