/** What the pane asks of the workbook to practise. What writes sheets is large, and loaded when it is asked for. */
export { openRekenboek } from '../../workbook/rekenen/openRekenboek';
export { goToCell } from '../../workbook/offerte/goToCell';

import type * as CheckOpgavenblad from '../../workbook/rekenen/checkOpgavenblad';
import type * as CreateOefenblad from '../../workbook/rekenen/createOefenblad';
import type * as RestoreGegevens from '../../workbook/rekenen/restoreGegevens';
import type * as TryFormules from '../../workbook/rekenen/tryFormules';
import type * as WriteHint from '../../workbook/rekenen/writeHint';
import type * as WriteLeerling from '../../workbook/rekenen/writeLeerling';
import type * as WritePogingen from '../../workbook/rekenen/writePogingen';

const load = {
  writeHint: () => import('../../workbook/rekenen/writeHint'),
  writeLeerling: () => import('../../workbook/rekenen/writeLeerling'),
  writePogingen: () => import('../../workbook/rekenen/writePogingen'),
  tryFormules: () => import('../../workbook/rekenen/tryFormules'),
  createOefenblad: () => import('../../workbook/rekenen/createOefenblad'),
  checkOpgavenblad: () => import('../../workbook/rekenen/checkOpgavenblad'),
  restoreGegevens: () => import('../../workbook/rekenen/restoreGegevens'),
};

/** Loads all of it, so that nothing has to be asked of the network later. */
export const loadOperations = (): Promise<unknown> => Promise.all(Object.values(load).map((one) => one()));

export const writeHint: typeof WriteHint.writeHint = async (seed) => (await load.writeHint()).writeHint(seed);

export const writeLeerling: typeof WriteLeerling.writeLeerling = async (leerling) =>
  (await load.writeLeerling()).writeLeerling(leerling);

export const writePogingen: typeof WritePogingen.writePogingen = async (pogingen) =>
  (await load.writePogingen()).writePogingen(pogingen);

export const tryFormules: typeof TryFormules.tryFormules = async (vragen) =>
  (await load.tryFormules()).tryFormules(vragen);

export const createOefenblad: typeof CreateOefenblad.createOefenblad = async (seed, taal) =>
  (await load.createOefenblad()).createOefenblad(seed, taal);

export const checkOpgavenblad: typeof CheckOpgavenblad.checkOpgavenblad = async (blad, wijze) =>
  (await load.checkOpgavenblad()).checkOpgavenblad(blad, wijze);

export const restoreGegevens: typeof RestoreGegevens.restoreGegevens = async (blad, seed, geheim) =>
  (await load.restoreGegevens()).restoreGegevens(blad, seed, geheim);
