import type { PresentTable } from '../../store/presentTable';
import { bereiknamen } from '../sheets/accountnamen';

export interface Klasseblok {
  readonly range: Excel.Range;
  readonly address: string;
  readonly value: unknown;
  readonly formula: unknown;
}

/** Asks for the cell that classes the accounts; undefined when it lost its name. */
export function askKlasseblok(
  { workbook }: Excel.RequestContext,
  accounts: PresentTable | undefined,
): () => Klasseblok | undefined {
  if (!accounts) return () => undefined;
  const sheet = workbook.worksheets.getItem(accounts.sheet.id);
  const cell = sheet.names.getItemOrNullObject(bereiknamen.klasseblok).getRangeOrNullObject();
  const range = cell.load('address,values,formulas');
  return () => (range.isNullObject ? undefined : blokVan(range));
}

const blokVan = (range: Excel.Range): Klasseblok => ({
  range,
  address: range.address,
  value: range.values[0]?.[0] as unknown,
  formula: range.formulas[0]?.[0] as unknown,
});
