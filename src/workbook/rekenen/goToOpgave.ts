import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import { gelijkvormig } from './nakijken/getrokken';
import { bovenVan, opgaveplaatsen } from './opgaveplaatsen';
import { askOpgavenbladen } from './store/askOpgavenbladen';

/** Shows an exercise of a sheet, counted from 1, with its answer cell selected; no secret is needed for it. Two syncs. */
export const goToOpgave = (blad: string, nummer: number): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(blad).load('name');
    const asked = askOpgavenbladen([sheet]);
    await context.sync();
    const [found] = sheet.isNullObject ? [] : asked();
    if (!found) throw new WorkbookError('missing');
    const opgaven = found.seeds.map(gelijkvormig);
    const plaats = opgaveplaatsen(opgaven, bovenVan(opgaven, found.voet + 1))[nummer - 1];
    if (!plaats) throw new WorkbookError('missing');
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(plaats.antwoord).select();
    await context.sync();
  });
