import { trekOpgave } from '../../calc/rekenen/trekOpgave';
import { inExcel } from '../inExcel';
import { askSurroundings } from '../store/askSurroundings';
import type { Bladkop } from './rekenboek';
import { opgavenblad } from './sheets/opgavenblad';
import { plaatsBladen, toon, type Geplaatst } from './store/plaatsBladen';

/** Makes a sheet with exercises after the active one and shows it; the seeds are as they are drawn from. Two syncs. */
export const createOpgavenblad = (seeds: readonly string[], kop: Bladkop): Promise<{ readonly blad: string }> =>
  inExcel(async (context) => {
    const plan = opgavenblad(seeds.map(trekOpgave), kop);
    const surroundings = askSurroundings(context);
    await context.sync();
    const [gemaakt] = plaatsBladen(context, [plan], surroundings()) as [Geplaatst];
    toon(gemaakt, plan);
    await context.sync();
    return { blad: gemaakt.blad };
  });
