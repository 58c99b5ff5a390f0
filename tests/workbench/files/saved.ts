import type { HeadlessHost } from '../../../src/workbench/headless';
import { headlessModule } from '../../integration/officeClient';

/** Univer gathers changes for 100 ms: on a busy machine those of a file that was opened may not be due before. */
const GATHERING_MS = 150;

/** The bytes of the workbook as it is now. */
export async function saved({ workbook }: HeadlessHost): Promise<Uint8Array> {
  await workbook.grid.calculation.settled();
  await new Promise((resolve) => setTimeout(resolve, GATHERING_MS));
  await workbook.grid.calculation.settled();
  return headlessModule().saveWorkbook(workbook);
}
