import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { inExcel } from '../../inExcel';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import { addToRegister, askRegister } from '../store/askRegister';
import { once } from '../../store/once';
import { newRow } from '../store/newRow';
import { openBook, openVersion } from '../store/openVersion';
import { readRegister } from '../store/readRegister';
import { readVersion } from '../store/readVersion';
import { deleteRows } from '../../store/writeRows';

/** Gives an offerte its row in the register again. A version that is protected was brought out. */
export const addRegisterRow = (sleutel: Offertesleutel): Promise<Undo> =>
  inExcel(async (context) => {
    const open = await openVersion(context, sleutel);
    const { offertes } = open.tables;
    if (!offertes) throw new WorkbookError('damaged');
    const asked = askRegister(offertes);
    const read = await readVersion(open);
    if (read.register.length > 0) throw new WorkbookError('changed');
    const status = open.letter?.isProtected ? 'uitgebracht' : 'concept';
    const intern = open.internal?.name;
    const isLive = actiesVan(status).includes('bewerken');
    addToRegister(offertes, asked(), {
      rij: { ...newRow(read.document), status },
      ...(isLive && intern !== undefined && { intern }),
    });
    await context.sync();
    return once(() => removeRegisterRow(sleutel));
  });

const removeRegisterRow = (sleutel: Offertesleutel): Promise<void> =>
  inExcel(async (context) => {
    const { table, row } = await readRegister(await openBook(context), sleutel);
    deleteRows(table, [row]);
    await context.sync();
  });
