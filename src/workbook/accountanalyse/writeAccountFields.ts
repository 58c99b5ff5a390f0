import type { Accountveld } from '../../calc/accountanalyse/account';
import { once } from '../store/once';
import { inputOf, type CellInput } from '../store/cellContent';
import { plannedAsInput } from '../store/plannedInput';
import { WorkbookError } from '../workbookError';
import type { Undo } from './accountboek';
import { veldinvoer } from './sheets/accountinvoer';
import { veldblad } from './sheets/accountnamen';
import { changeAccount } from './store/changeAccount';
import { metBladen } from './store/metBladen';
import { settleAccount } from './store/settleAccount';
import { toonEenheid } from './store/toonEenheid';

interface Geschreven {
  readonly veld: Accountveld;
  readonly before: CellInput;
  readonly text: string;
  readonly after: unknown;
}

/**
 * Fills in cells of an account; a sheet that a field needs is made first. Numbers are decimal strings, days ISO; an empty
 * text empties the cell.
 */
export async function writeAccountFields(nummer: string, fields: Partial<Record<Accountveld, string>>): Promise<Undo> {
  const given = Object.entries(fields) as [Accountveld, string][];
  const bladen = given.map(([veld]) => veldblad(veld));
  const written = await metBladen(nummer, bladen, async (inhoud) => {
    const { taal, context } = inhoud.open;
    const cells = given.map(([veld, text]) => {
      const range = inhoud.velden.get(veld)?.range;
      if (!range) throw new WorkbookError('damaged', { cause: veld });
      return { veld, text, range: range.load('formulas,values') };
    });
    await context.sync();
    const before = cells.map(({ range }) => inputOf(range.formulas[0]?.[0], range.values[0]?.[0]));
    if (fields.eenheid !== undefined) await toonEenheid(inhoud, fields.eenheid);
    for (const { veld, text, range } of cells) {
      range.formulas = [[plannedAsInput(veldinvoer(veld, text, taal))]];
      range.load('values');
    }
    settleAccount(inhoud, fields);
    return () =>
      cells.map(({ veld, range }, index): Geschreven => ({
        veld,
        before: before[index] ?? null,
        text: inhoud.account.velden[veld],
        after: range.values[0]?.[0] as unknown,
      }));
  });
  return once(() => putBack(nummer, written));
}

const putBack = (nummer: string, written: readonly Geschreven[]): Promise<void> =>
  changeAccount(nummer, async (inhoud) => {
    const cells = written.map(({ veld, before, after }) => {
      const field = inhoud.velden.get(veld);
      if (!field || field.value !== after) throw new WorkbookError('changed');
      return { range: field.range, before };
    });
    const texts = Object.fromEntries(written.map(({ veld, text }) => [veld, text])) as Partial<
      Record<Accountveld, string>
    >;
    if (texts.eenheid !== undefined) await toonEenheid(inhoud, texts.eenheid);
    for (const { range, before } of cells) range.formulas = [[before]];
    settleAccount(inhoud, texts);
    return () => undefined;
  });
