import { inExcel } from '../inExcel';
import { restoredFormula } from './restoredFormula';

export interface HersteldBlad {
  readonly blad: string;
  /** How many cells were entered again; on a protected sheet how many would have to be. */
  readonly hersteld: number;
  readonly overgeslagen?: 'beveiligd';
}

/** Enters our formulas again where Excel did not know them, on every sheet; what is protected is told and left alone. */
export const restoreNames = (): Promise<readonly HersteldBlad[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      protection: sheet.protection.load('protected'),
      used: sheet.getUsedRangeOrNullObject().load('formulas,values'),
    }));
    await context.sync();
    const restored = sheets.flatMap(({ sheet, protection, used }): HersteldBlad[] => {
      const broken = used.isNullObject ? [] : brokenCells(used);
      if (broken.length === 0) return [];
      const found = { blad: sheet.name, hersteld: broken.length };
      if (protection.protected) return [{ ...found, overgeslagen: 'beveiligd' }];
      for (const { row, column, formula } of broken) used.getCell(row, column).formulas = [[formula]];
      return [found];
    });
    await context.sync();
    return restored;
  });

interface BrokenCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells that call a function of ours under another name than ours, or without Excel knowing it. */
function brokenCells({ formulas, values }: Excel.Range): readonly BrokenCell[] {
  return formulas.flatMap((cells: readonly unknown[], row) =>
    cells.flatMap((written, column): BrokenCell[] => {
      const formula = restoredFormula(written);
      const isBroken = formula !== undefined && (formula !== written || values[row]?.[column] === '#NAME?');
      return isBroken ? [{ row, column, formula }] : [];
    }),
  );
}
