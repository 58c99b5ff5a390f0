import { leerlingen, type Klasopdracht } from '../../calc/rekenen/klas';
import { inExcel } from '../inExcel';
import { askSurroundings } from '../store/askSurroundings';
import { WorkbookError } from '../workbookError';
import { ongemerkt, type Voortgang } from './bestanden/voortgang';
import { leerlingblad } from './leerlingblad';
import { MEESTE_BLADEN } from './rekenboek';
import { askOpgavenbladen } from './store/askOpgavenbladen';
import { boekklas, klasIn, metKlas, moetDezelfde, moetGeheim } from './store/klassen';
import { leerlingbladen } from './store/leerlingbladen';
import { bewaar, moetSchrijfbaar, openRekenen } from './store/openRekenen';
import { plaatsInDelen } from './store/plaatsBladen';

/**
 * Remembers a class, and makes a sheet for every student when these are to stand in this workbook: 40 at most, more are
 * refused with `tooManySheets`, and a class that is here already in another form with `classDiffers`. A student who has this
 * very sheet already keeps it, and the sheet that was active stays so. Tells how far it is, and gives the names of the sheets
 * that were made; stopped half-way it leaves the sheets that are there, and can go on later.
 */
export const createKlas = (
  opdracht: Klasopdracht,
  waar: 'bladen' | 'bestanden',
  voortgang: Voortgang = ongemerkt,
): Promise<{ readonly bladen: readonly string[] }> =>
  inExcel(async (context) => {
    if (waar === 'bladen' && opdracht.leerlingen > MEESTE_BLADEN) throw new WorkbookError('tooManySheets');
    const surroundings = askSurroundings(context);
    const { worksheets } = context.workbook;
    const actief = worksheets.getActiveWorksheet().load('id');
    const open = await openRekenen(context);
    moetSchrijfbaar(open);
    moetGeheim(open.setting, opdracht);
    moetDezelfde(open.setting, opdracht);
    const asked = askOpgavenbladen(open.bladen);
    bewaar(open, metKlas(open.setting, { ...klasIn(open.setting, opdracht.klas), opdracht: boekklas(opdracht) }));
    await context.sync();
    if (waar === 'bestanden') return { bladen: [] };
    const aanwezig = leerlingbladen(opdracht, asked());
    const nodig = leerlingen(opdracht).filter((leerling) => !aanwezig.has(leerling));
    const plans = nodig.map((leerling) => leerlingblad(opdracht, leerling));
    try {
      const gemaakt = await plaatsInDelen(context, plans, surroundings(), (aantal) => voortgang(aantal, plans.length));
      return { bladen: gemaakt.map(({ blad }) => blad) };
    } finally {
      worksheets.getItem(actief.id).activate();
      await context.sync();
    }
  });
