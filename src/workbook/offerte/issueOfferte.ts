import { probeerOfferte } from '../../calc/offerte/leven/probeerOfferte';
import { controleerOfferte, isGeblokkeerd } from '../../calc/offerte/leven/controle/controleerOfferte';
import { goedkeuringVan } from '../../calc/offerte/leven/goedkeuring';
import { celtekst } from '../../calc/offerte/leven/decimaal';
import { stap } from '../../calc/offerte/leven/offertestappen';
import { isProblem } from '../../calc/evaluate';
import type { Offertesleutel, Offertestatus } from '../../calc/offerte/offertedocument';
import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { Schadecode } from './schade';
import { ISSUED } from './sheets/inputLook';
import { damageOf } from './store/damageOf';
import { freezeFormulas } from './store/freezeFormulas';
import { mustBeWritable } from './store/changeVersion';
import { openVersion } from './store/openVersion';
import { printLetter } from './store/printLetter';
import { readVersion, type ReadVersion } from './store/readVersion';
import { today } from '../store/today';
import { writeRegister } from './store/writeRegister';

/**
 * Locks the version: our formulas become values, the print area is set, and then both sheets are protected, without a
 * password. Refused while a formula of ours has no result, something is damaged, or the check blocks it.
 */
export const issueOfferte = (sleutel: Offertesleutel, vandaag = today()): Promise<void> =>
  inExcel(async (context) => {
    const open = await openVersion(context, sleutel);
    mustBeWritable(open);
    const read = await readVersion(open, true);
    const [register] = read.register;
    const { offertes } = open.tables;
    const { letter, internal } = open;
    if (!register || !offertes || !letter || !internal) throw new WorkbookError('damaged');
    mustBeSound(read);
    mustBeAllowed(read, register.rij.status, vandaag);
    await freezeFormulas(context, [letter.sheet, internal.sheet]);
    letter.sheet.names.getItemOrNullObject(ISSUED.name).getRangeOrNullObject().values = [['✓']];
    printLetter(read);
    const { bedrag, marge } = register.rij;
    writeRegister({ table: offertes, row: register.row }, { bedrag, marge, status: 'uitgebracht' });
    for (const { sheet } of [letter, internal]) sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });

const WITHOUT_RESULT: readonly Schadecode[] = ['unresolved', 'busy', 'spill'];

function mustBeSound(read: ReadVersion): void {
  const codes = damageOf(read).map(({ code }) => code);
  if (codes.some((code) => WITHOUT_RESULT.includes(code))) throw new WorkbookError('unresolved');
  if (codes.some((code) => code !== 'printedDiffers')) throw new WorkbookError('damaged');
}

function mustBeAllowed({ document, block }: ReadVersion, status: Offertestatus, vandaag: string): void {
  const totalen = probeerOfferte(document);
  const shown = block?.rows.find(({ key }) => key === 'totaal')?.amount;
  const bevindingen = controleerOfferte(document, totalen, {
    vandaag,
    status,
    afwijkendeRegels: block?.differing ?? [],
    totaalOpBlad: typeof shown === 'number' ? celtekst(shown) : '',
  });
  const goedkeuring = isProblem(totalen) ? undefined : goedkeuringVan(document, totalen);
  const { belemmeringen } = stap(status, 'uitgebracht', {
    goedkeuringNodig: goedkeuring?.isNodig ?? false,
    goedgekeurd: goedkeuring?.isGegeven ?? false,
    controleBlokkeert: isGeblokkeerd(bevindingen),
  });
  if (belemmeringen.includes('volgtNiet')) throw new WorkbookError('notAllowed');
  if (belemmeringen.length > 0) throw new WorkbookError('blocked');
}
