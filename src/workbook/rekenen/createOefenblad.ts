import type { Language } from '../../calc/text';
import { inExcel } from '../inExcel';
import { askSurroundings } from '../store/askSurroundings';
import { getrokken } from './nakijken/getrokken';
import { oefenblad } from './sheets/oefenblad';
import { plaatsBladen, toon, type Geplaatst } from './store/plaatsBladen';

/** Makes a sheet with one exercise, of a seed as it is drawn or printed, after the active one, and shows it. Two syncs. */
export const createOefenblad = (seed: string, taal: Language): Promise<{ readonly blad: string }> =>
  inExcel(async (context) => {
    const plan = oefenblad(getrokken(seed), taal);
    const surroundings = askSurroundings(context);
    await context.sync();
    const [gemaakt] = plaatsBladen(context, [plan], surroundings()) as [Geplaatst];
    toon(gemaakt, plan);
    await context.sync();
    return { blad: gemaakt.blad };
  });
