import type { Offertesleutel, Registerrij } from '../../../calc/offerte/offertedocument';
import { WorkbookError } from '../../workbookError';
import type { OpenBook } from './openVersion';
import type { PresentTable } from '../../store/presentTable';
import { registerRows } from './readVersion';
import { tableKinds } from './tableKinds';
import { askRows } from '../../store/tableRows';

/** The row of an offerte in the register. */
export interface PresentRegister {
  readonly table: PresentTable;
  readonly row: number;
  readonly rij: Registerrij;
}

/** One sync. An offerte that is not in the register is damage; a newer workbook is not written in. */
export async function readRegister(
  { context, isNewer, tables: { offertes } }: OpenBook,
  { nummer, versie }: Offertesleutel,
): Promise<PresentRegister> {
  if (isNewer) throw new WorkbookError('newerSchema');
  if (!offertes || offertes.missing.length > 0) throw new WorkbookError('damaged');
  const asked = askRows(offertes, tableKinds.offertes, false);
  await context.sync();
  const rows = registerRows(asked());
  const found = rows.find(({ rij }) => rij.nummer === nummer && rij.versie === versie);
  if (!found) throw new WorkbookError('damaged');
  return { table: offertes, row: found.row, rij: found.rij };
}
