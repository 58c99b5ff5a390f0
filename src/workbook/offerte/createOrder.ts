import { actiesVan } from '../../calc/offerte/leven/offerteacties';
import { orderVan } from '../../calc/offerte/leven/orderVan';
import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { applyPlan } from '../apply';
import { inExcel } from '../inExcel';
import { freeSheetName } from '../sheetName';
import { WorkbookError } from '../workbookError';
import { orderblad } from './sheets/order';
import { mustBeWritable } from './store/changeVersion';
import { askSurroundings } from '../store/askSurroundings';
import { openVersion } from './store/openVersion';
import { printedTotals } from './store/printedTotals';
import { readVersion } from './store/readVersion';
import { today } from '../store/today';

/** Makes a sheet with the order: the figures of the accepted version as they were printed, without a formula. */
export const createOrder = (sleutel: Offertesleutel, vandaag = today()): Promise<{ readonly blad: string }> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openVersion(context, sleutel);
    mustBeWritable(open);
    const read = await readVersion(open);
    const status = read.register[0]?.rij.status ?? 'concept';
    if (!actiesVan(status).includes('orderMaken')) throw new WorkbookError('notAllowed');
    const plan = orderblad(orderVan(read.document, printedTotals(read), vandaag));
    const { taken, position } = surroundings();
    const blad = freeSheetName(plan.title, taken);
    const sheet = applyPlan(context, plan, blad);
    sheet.position = position + 1;
    sheet.activate();
    await context.sync();
    return { blad };
  });
