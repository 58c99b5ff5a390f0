import { klasgrenzen, leerlingen, type Klasopdracht } from '../../calc/rekenen/klas';
import { inExcel } from '../inExcel';
import type { SheetPlan } from '../plan';
import { freeSheetName } from '../sheetName';
import { askSurroundings, type Surroundings } from '../store/askSurroundings';
import { WorkbookError } from '../workbookError';
import { leerlingblad } from './leerlingblad';
import type { Boekklas } from './rekenboek';
import { askOpgavenbladen, type Aanwezigblad } from './store/askOpgavenbladen';
import { boekklas, klasIn, metKlas, moetGeheim } from './store/klassen';
import { leerlingbladen } from './store/leerlingbladen';
import { bewaar, moetSchrijfbaar, openRekenen } from './store/openRekenen';
import { plaatsBladen } from './store/plaatsBladen';

/**
 * Gives a student of a class new exercises of the same kind. A sheet that the student has in this workbook stays under
 * another name, and the new one gets the old name. Gives the class as it is now, without its secret. Three syncs.
 */
export const reissueLeerling = (
  opdracht: Klasopdracht,
  leerling: string,
): Promise<{ readonly opdracht: Boekklas; readonly blad?: string }> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openRekenen(context);
    moetSchrijfbaar(open);
    moetGeheim(open.setting, opdracht);
    if (!leerlingen(opdracht).includes(leerling)) throw new WorkbookError('missing');
    const keer = (opdracht.uitgaven[leerling] ?? 0) + 1;
    if (keer > klasgrenzen.uitgaven) throw new WorkbookError('reissuesUsedUp');
    const asked = askOpgavenbladen(open.bladen);
    await context.sync();
    const nieuw: Klasopdracht = { ...opdracht, uitgaven: { ...opdracht.uitgaven, [leerling]: keer } };
    bewaar(open, metKlas(open.setting, { ...klasIn(open.setting, opdracht.klas), opdracht: boekklas(nieuw) }));
    const oud = leerlingbladen(opdracht, asked()).get(leerling);
    const blad = oud && vervang(context, oud, leerlingblad(nieuw, leerling), surroundings());
    await context.sync();
    return { opdracht: boekklas(nieuw), ...(blad !== undefined && { blad }) };
  });

/** The new sheet gets the name of the old one, which says that it is old; at the next sync. */
function vervang(
  context: Excel.RequestContext,
  { sheet, blad }: Aanwezigblad,
  plan: SheetPlan,
  { taken, position }: Surroundings,
): string | undefined {
  const oud = freeSheetName(`${blad} oud`, taken);
  sheet.name = oud;
  const others = [...taken.filter((naam) => naam !== blad), oud];
  return plaatsBladen(context, [plan], { taken: others, position })[0]?.blad;
}
