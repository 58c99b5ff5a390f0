import type { FormulaArgument } from './formulaText';
import { sheetKey } from './reference';

/**
 * Asks for the sheets of these arguments. After the next sync, which fails when one of them is gone, it gives the
 * arguments with what their sheets are called now.
 */
export function askPresentReferences(
  { workbook }: Excel.RequestContext,
  args: readonly FormulaArgument[],
): () => readonly FormulaArgument[] {
  const asked = args.map((argument) => ({
    argument,
    sheet:
      argument.kind === 'reference'
        ? workbook.worksheets.getItem(sheetKey(argument.reference)).load('name')
        : undefined,
  }));
  return () =>
    asked.map(({ argument, sheet }) =>
      argument.kind === 'reference' && sheet
        ? { ...argument, reference: { ...argument.reference, sheet: sheet.name } }
        : argument,
    );
}
