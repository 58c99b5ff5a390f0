import { inExcel } from '../inExcel';
import { zonderKlas } from './store/klassen';
import { bewaar, moetSchrijfbaar, openRekenen } from './store/openRekenen';

/** Takes a class from the list of classes; its sheets stay, and so does all else. Two syncs. */
export const removeKlas = (klas: string): Promise<void> =>
  inExcel(async (context) => {
    const open = await openRekenen(context);
    moetSchrijfbaar(open);
    bewaar(open, zonderKlas(open.setting, klas));
    await context.sync();
  });
