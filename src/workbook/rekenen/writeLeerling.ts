import { inExcel } from '../inExcel';
import type { Leerling } from './rekenboek';
import { bewaar, moetSchrijfbaar, openRekenen } from './store/openRekenen';

/** Remembers in the workbook who practises in it. */
export const writeLeerling = ({ klas, leerling }: Leerling): Promise<void> =>
  inExcel(async (context) => {
    const open = await openRekenen(context);
    moetSchrijfbaar(open);
    bewaar(open, { leerling: { klas, leerling } });
    await context.sync();
  });
