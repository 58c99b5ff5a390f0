import { volgendeStatussen } from '../../calc/offerte/leven/offertestappen';
import type { Offertesleutel, Offertestatus, Registerrij } from '../../calc/offerte/offertedocument';
import { inExcel } from '../inExcel';
import { WorkbookError } from '../workbookError';
import type { Opvolging, Undo } from './offerteboek';
import { once } from '../store/once';
import { openBook } from './store/openVersion';
import { readRegister } from './store/readRegister';
import { writeRegister } from './store/writeRegister';

/**
 * Moves the offerte on in its life, in its row of the register; the same status again only changes what belongs to it.
 * Bringing out is `issueOfferte`. Refused with `notAllowed` where the life of an offerte has no such step.
 */
export const changeStatus = (sleutel: Offertesleutel, status: Offertestatus, more: Opvolging = {}): Promise<Undo> =>
  inExcel(async (context) => {
    const book = await openBook(context);
    const register = await readRegister(book, sleutel);
    const { rij } = register;
    const isStep = status !== rij.status;
    if (isStep && !volgendeStatussen(rij.status).includes(status)) throw new WorkbookError('notAllowed');
    const before: Opvolging & Pick<Registerrij, 'status'> = {
      status: rij.status,
      kans: rij.kans,
      volgendeActie: rij.volgendeActie,
      actiedatum: rij.actiedatum,
    };
    const after = { ...before, ...more, status };
    writeRegister(register, after);
    await context.sync();
    return once(() => takeBack(sleutel, before, after));
  });

type Life = Opvolging & Pick<Registerrij, 'status'>;

const takeBack = (sleutel: Offertesleutel, before: Life, after: Life): Promise<void> =>
  inExcel(async (context) => {
    const register = await readRegister(await openBook(context), sleutel);
    const { rij } = register;
    const isAsLeft = (Object.keys(after) as (keyof Life)[]).every((key) => sameText(rij[key], after[key] ?? ''));
    if (!isAsLeft) throw new WorkbookError('changed');
    writeRegister(register, before);
    await context.sync();
  });

/** Figures are one however many zeros they are written with. */
const sameText = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && Number(a) === Number(b));
