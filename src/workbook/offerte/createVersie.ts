import { nieuweVersie } from '../../calc/offerte/leven/nieuwDocument';
import { actiesVan } from '../../calc/offerte/leven/offerteacties';
import { volgendeStatussen } from '../../calc/offerte/leven/offertestappen';
import { volgendeVersie } from '../../calc/offerte/leven/offerteversies';
import { statusOp } from '../../calc/offerte/leven/statusOp';
import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import { askRegister } from './store/askRegister';
import { createVersion } from './store/createVersion';
import { askSurroundings } from '../store/askSurroundings';
import { mustBeWritable } from './store/changeVersion';
import { openVersion } from './store/openVersion';
import { readVersion } from './store/readVersion';
import { today } from '../store/today';
import { writeRegister } from './store/writeRegister';

/** Makes the next version from what the sheets hold; the old one stays to be read, and becomes "vervangen". */
export const createVersie = (sleutel: Offertesleutel, vandaag = today()): Promise<Offertesleutel> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openVersion(context, sleutel);
    mustBeWritable(open);
    const { offertes } = open.tables;
    const asked = askRegister(offertes);
    const read = await readVersion(open);
    const register = asked();
    const old = read.register[0];
    if (!offertes || !old) throw new WorkbookError('damaged');
    if (!actiesVan(statusOp(old.rij, vandaag)).includes('versieMaken')) throw new WorkbookError('notAllowed');
    const { versie } = volgendeVersie(
      register.rows.map(({ rij }) => rij),
      sleutel.nummer,
    );
    const isReplaced = volgendeStatussen(old.rij.status).includes('vervangen');
    if (isReplaced) writeRegister({ table: offertes, row: old.row }, { status: 'vervangen' });
    return createVersion(open, nieuweVersie(read.document, versie, vandaag), surroundings(), register, {});
  });
