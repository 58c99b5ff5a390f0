import type { HeadlessHost } from '../../../src/workbench/headless';
import { headlessModule } from '../../integration/officeClient';

/** The bytes of the workbook as it is now. */
export async function saved({ workbook }: HeadlessHost): Promise<Uint8Array> {
  await workbook.grid.calculation.settled();
  return headlessModule().saveWorkbook(workbook);
}
