import type { Language } from '../calc/text';
import { applyPlan } from './apply';
import { excelLanguage } from './excelLanguage';
import { readNotation } from './hostSettings';
import { inExcel } from './inExcel';
import { madeSheet } from './read';
import { freeSheetName } from './sheetName';
import { VOORBEELD, voorbeeldSheet } from './voorbeeldSheet';

/** Shows the example sheet, and makes it first where it is not there; nothing else in the workbook changes. */
export async function openVoorbeeld(language: Language): Promise<{ readonly sheet: string }> {
  const plan = voorbeeldSheet(language, await readNotation(), excelLanguage(Office.context.displayLanguage));
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const present = madeSheet(context, VOORBEELD);
    const active = worksheets.getActiveWorksheet().load('position');
    worksheets.load('items/name');
    await context.sync();
    if (!present.sheet.isNullObject) {
      present.sheet.activate();
      await context.sync();
      return { sheet: present.sheet.name };
    }
    // The sheet was deleted by hand and its name left behind.
    if (!present.name.isNullObject) present.name.delete();
    const taken = worksheets.items.map(({ name }) => name);
    const name = freeSheetName(plan.title, taken);
    const sheet = applyPlan(context, plan, name);
    sheet.position = active.position + 1;
    sheet.activate();
    sheet.getRange(plan.select).select();
    await context.sync();
    return { sheet: name };
  });
}

export const hasVoorbeeld = (): Promise<boolean> =>
  inExcel(async (context) => {
    const { sheet } = madeSheet(context, VOORBEELD);
    await context.sync();
    return !sheet.isNullObject;
  });

/** Removes the example sheet with everything on it; without one nothing happens. */
export const removeVoorbeeld = (): Promise<void> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const { sheet, name } = madeSheet(context, VOORBEELD);
    worksheets.load('items/id,items/visibility');
    await context.sync();
    if (!name.isNullObject) name.delete();
    if (!sheet.isNullObject) {
      const others = worksheets.items.filter(({ id, visibility }) => id !== sheet.id && visibility === 'Visible');
      // A workbook cannot be without a sheet that can be seen.
      if (others.length === 0) worksheets.add();
      sheet.delete();
    }
    await context.sync();
  });

/** Whether no cell of any sheet holds anything. */
export const isWorkbookEmpty = (): Promise<boolean> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  });
