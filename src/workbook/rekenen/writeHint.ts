import { kaleSeed } from '../../calc/rekenen/seed';
import { inExcel } from '../inExcel';
import { bewaar, moetSchrijfbaar, openRekenen } from './store/openRekenen';

/** Remembers in the workbook that all steps of an exercise were seen, so that an answer in a sheet does not count either. */
export const writeHint = (seed: string): Promise<void> =>
  inExcel(async (context) => {
    const open = await openRekenen(context);
    moetSchrijfbaar(open);
    const { hints = [] } = open.setting;
    bewaar(open, { hints: [...new Set([...hints, kaleSeed(seed)])] });
    await context.sync();
  });
