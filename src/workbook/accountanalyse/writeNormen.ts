import type { Branchenorm } from '../../calc/accountanalyse/account';
import { applyPlan } from '../apply';
import { excelLanguage } from '../excelLanguage';
import { inExcel } from '../inExcel';
import { freeSheetName } from '../sheetName';
import { once } from '../store/once';
import { askRows, type TableRow } from '../store/tableRows';
import { WorkbookError } from '../workbookError';
import type { Undo } from './accountboek';
import { boekbladtitel } from './sheets/accountnamen';
import { normenblad } from './sheets/normenblad';
import { accounttabelkinds } from './store/accounttabelkinds';
import { herschrijfTabel, zetTabellenTerug } from './store/herschrijfTabel';
import { normenOf, normrij } from './store/normenOf';
import { openBoek } from './store/openAccount';
import { removalOf } from '../store/removalOf';

type Normen = readonly Branchenorm[];

/** Replaces the own norms of all branches; their sheet is made when it is not there. */
export const writeNormen = (normen: Normen | ((now: Normen) => Normen)): Promise<Undo> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const { tables, isNewer } = await openBoek(context);
    if (isNewer) throw new WorkbookError('newerSchema');
    const taal = excelLanguage(Office.context.displayLanguage);
    const wanted = (now: Normen): Normen => (typeof normen === 'function' ? normen(now) : normen);
    const table = tables.normen;
    if (!table) {
      const taken = worksheets.items.map(({ name }) => name);
      const sheet = applyPlan(
        context,
        normenblad(wanted([]), taal),
        freeSheetName(boekbladtitel('normen', taal), taken),
      );
      return removalOf(context, sheet);
    }
    const asked = askRows(table, accounttabelkinds.normen, false);
    await context.sync();
    const isKept = ({ cells }: TableRow) => cells.branche === '' || cells.kengetal === '';
    const read = asked();
    const outcome = await herschrijfTabel(
      context,
      { table, kinds: accounttabelkinds.normen, read, taal, isKept, sleutel },
      wanted(normenOf(read)).map(normrij),
    );
    await context.sync();
    const written = outcome();
    return once(() =>
      inExcel(async (later) => {
        await zetTabellenTerug(later, [[(await openBoek(later)).tables.normen, written]]);
        await later.sync();
      }),
    );
  });

/** What a norm is of. */
const sleutel = ({ branche = '', kengetal = '' }: Readonly<Record<string, string>>): string =>
  JSON.stringify([branche, kengetal]);
