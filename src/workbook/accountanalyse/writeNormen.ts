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
import { herschrijfTabel, zetTabelTerug } from './store/herschrijfTabel';
import { normrij } from './store/normenOf';
import { openBoek } from './store/openAccount';
import { removeSheet } from '../store/removeSheet';

/** Replaces the own norms of all branches; their sheet is made when it is not there. */
export const writeNormen = (normen: readonly Branchenorm[]): Promise<Undo> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const { tables, isNewer } = await openBoek(context);
    if (isNewer) throw new WorkbookError('newerSchema');
    const taal = excelLanguage(Office.context.displayLanguage);
    const table = tables.normen;
    if (!table) {
      const taken = worksheets.items.map(({ name }) => name);
      const sheet = applyPlan(context, normenblad(normen, taal), freeSheetName(boekbladtitel('normen', taal), taken));
      sheet.load('id');
      await context.sync();
      return once(() => removeSheet(sheet.id));
    }
    const asked = askRows(table, accounttabelkinds.normen, false);
    await context.sync();
    const isKept = ({ cells }: TableRow) => cells.branche === '' || cells.kengetal === '';
    const herschrijving = { table, kinds: accounttabelkinds.normen, read: asked(), taal, isKept };
    const outcome = await herschrijfTabel(context, herschrijving, normen.map(normrij));
    await context.sync();
    const written = outcome();
    return once(() =>
      inExcel(async (later) => {
        await zetTabelTerug(later, (await openBoek(later)).tables.normen, written);
        await later.sync();
      }),
    );
  });
