import type { Language } from '../../calc/text';
import { loadVoorbeeld } from './voorbeeld';

/** Makes the example in a workbook that has nothing in it yet, as the address asked; else leaves everything as it is. */
export async function makeVoorbeeld(language: Language): Promise<void> {
  try {
    const { isWorkbookEmpty, openVoorbeeld } = await loadVoorbeeld();
    if (await isWorkbookEmpty()) await openVoorbeeld(language);
  } catch {
    // The list of functions offers the same by a button, and tells there what keeps it from being made.
    return;
  }
}
