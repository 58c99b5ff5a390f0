import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { inExcel } from '../../inExcel';
import { WorkbookError } from '../../workbookError';
import { openVersion, type OpenVersion } from './openVersion';
import { readVersion, type ReadVersion } from './readVersion';

/** One change of an offerte that may be changed: everything is read first, and written at the end in one sync. */
export const changeVersion = <T>(sleutel: Offertesleutel, change: (read: ReadVersion) => Promise<T> | T): Promise<T> =>
  inExcel(async (context) => {
    const open = await openVersion(context, sleutel);
    mustBeWritable(open);
    const read = await readVersion(open);
    mustBeOpen(read);
    const outcome = await change(read);
    await context.sync();
    return outcome;
  });

export function mustBeWritable({ isNewer, letter, internal }: OpenVersion): void {
  if (isNewer) throw new WorkbookError('newerSchema');
  if (!letter && !internal) throw new WorkbookError('missing');
}

/** A version that was brought out, or approved, is changed in no cell. */
export function mustBeOpen({ open, register }: ReadVersion): void {
  const status = register[0]?.rij.status ?? 'concept';
  const isProtected = open.letter?.isProtected || open.internal?.isProtected;
  if (isProtected || !actiesVan(status).includes('bewerken')) throw new WorkbookError('locked');
}
