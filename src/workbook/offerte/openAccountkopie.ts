import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { applyPlan } from '../apply';
import { inExcel } from '../inExcel';
import type { SheetPlan } from '../plan';
import { freeSheetName } from '../sheetName';
import { WorkbookError } from '../workbookError';
import { openFile } from '../files/openFile';
import { accountkopie } from './sheets/accountkopie';
import { bladtitel } from './sheets/bladnamen';
import { askSurroundings } from '../store/askSurroundings';
import type { Surroundings } from '../store/askSurroundings';
import { openVersion } from './store/openVersion';
import { printedRows, printedTotals } from './store/printedTotals';
import { readVersion } from './store/readVersion';

/**
 * Makes the account's copy of a version that was brought out: values only, in a new workbook (refused with `noFile` where
 * Excel opens none) or on a sheet of this one.
 */
export async function openAccountkopie(
  sleutel: Offertesleutel,
  how: 'bestand' | 'blad',
): Promise<{ readonly blad?: string }> {
  if (how === 'blad') return inExcel((context) => onSheet(context, sleutel));
  const { plan } = await inExcel((context) => copyOf(context, sleutel));
  const { writePlans } = await import('../files/writePlans');
  await openFile(writePlans([plan]));
  return {};
}

async function onSheet(context: Excel.RequestContext, sleutel: Offertesleutel): Promise<{ readonly blad: string }> {
  const surroundings = askSurroundings(context);
  const { plan, taal } = await copyOf(context, sleutel);
  const { taken, position }: Surroundings = surroundings();
  const blad = freeSheetName(bladtitel('kopie', sleutel, taal), taken);
  const sheet = applyPlan(context, plan, blad);
  sheet.position = position + 1;
  sheet.activate();
  await context.sync();
  return { blad };
}

async function copyOf(context: Excel.RequestContext, sleutel: Offertesleutel) {
  const open = await openVersion(context, sleutel);
  if (!open.letter) throw new WorkbookError('missing');
  // A version that still computes may change under the account's eyes.
  if (!open.letter.isProtected) throw new WorkbookError('notAllowed');
  const read = await readVersion(open);
  const { document } = read;
  const plan: SheetPlan = accountkopie(document, printedTotals(read), printedRows(read));
  return { plan, taal: document.taal };
}
