import { inExcel } from '../inExcel';
import { askProtection, onProtected } from '../store/onProtected';
import { WorkbookError } from '../workbookError';
import { getrokken } from './nakijken/getrokken';
import { bovenVan, opgaveplaatsen } from './opgaveplaatsen';
import { askOpgavenbladen } from './store/askOpgavenbladen';

/** Puts the givens of an exercise back as its printed seed draws them; nothing else is touched. Two syncs. */
export const restoreGegevens = (blad: string, seed: string, geheim?: string): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(blad).load('name');
    const asked = askOpgavenbladen([sheet]);
    const bescherming = askProtection(sheet);
    await context.sync();
    const [found] = sheet.isNullObject ? [] : asked();
    if (!found) throw new WorkbookError('missing');
    const opgaven = found.seeds.map((each) => getrokken(each, geheim));
    const plaats = opgaveplaatsen(opgaven, bovenVan(opgaven, found.voet + 1))[found.seeds.indexOf(seed)];
    if (!plaats) throw new WorkbookError('missing');
    onProtected(bescherming, () => {
      for (const [lokaal, cel] of Object.entries(plaats.gegevens)) {
        sheet.getRange(cel).values = [[plaats.opgave.blad.cellen[lokaal] ?? '']];
      }
    });
    await context.sync();
  });
