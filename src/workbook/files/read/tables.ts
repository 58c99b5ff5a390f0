import type { FileTable } from '../book';
import { plainFormula } from '../plainFormula';
import type { Package } from './package';
import { plainText } from './texts';

/** The tables of a sheet. */
export function readTables(file: Package, sheetPath: string): FileTable[] {
  return file
    .related(sheetPath)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ path }) => {
      const root = file.xml(path);
      const { displayName, ref } = root?.attributes ?? {};
      if (!root || displayName === undefined || ref === undefined) return [];
      const style = root.child('tableStyleInfo');
      return [
        {
          name: displayName,
          range: ref,
          columns: root.list('tableColumns', 'tableColumn').map((column) => {
            const formula = column.child('calculatedColumnFormula')?.text;
            const head = plainText(column.attributes.name ?? '');
            return formula === undefined ? { name: head } : { name: head, formula: plainFormula(formula) };
          }),
          style: style?.attributes.name ?? '',
          filter: root.child('autoFilter') !== undefined,
          banded: style?.flag('showRowStripes') ?? false,
        },
      ];
    });
}
