/** What the pane asks of the workbook for a class. What is large and seldom asked for is loaded when it is. */
export { openRekenboek } from '../../../workbook/rekenen/openRekenboek';

import type * as OpenFile from '../../../workbook/files/openFile';
import type { Unzipping } from '../../../workbook/files/read/unzipWithin';
import type * as Afdrukbestand from '../../../workbook/rekenen/bestanden/afdrukbestand';
import type * as Antwoordmodelbestand from '../../../workbook/rekenen/bestanden/antwoordmodelbestand';
import type { Klasbestand } from '../../../workbook/rekenen/bestanden/klasbestanden';
import type * as KlasZip from '../../../workbook/rekenen/bestanden/klasZip';
import type * as CreateKlas from '../../../workbook/rekenen/createKlas';
import type * as ImportLeerlingbestanden from '../../../workbook/rekenen/importLeerlingbestanden';
import type * as ReadKlas from '../../../workbook/rekenen/readKlas';
import type * as RemoveKlas from '../../../workbook/rekenen/removeKlas';
import type * as ReissueLeerling from '../../../workbook/rekenen/reissueLeerling';
import type * as WriteKlasblad from '../../../workbook/rekenen/writeKlasblad';
import type { Klasopdracht } from '../../../calc/rekenen/klas';

const load = {
  createKlas: () => import('../../../workbook/rekenen/createKlas'),
  importLeerlingbestanden: () => import('../../../workbook/rekenen/importLeerlingbestanden'),
  readKlas: () => import('../../../workbook/rekenen/readKlas'),
  removeKlas: () => import('../../../workbook/rekenen/removeKlas'),
  reissueLeerling: () => import('../../../workbook/rekenen/reissueLeerling'),
  writeKlasblad: () => import('../../../workbook/rekenen/writeKlasblad'),
  klasbestanden: () => import('../../../workbook/rekenen/bestanden/klasbestanden'),
  klasZip: () => import('../../../workbook/rekenen/bestanden/klasZip'),
  antwoordmodelbestand: () => import('../../../workbook/rekenen/bestanden/antwoordmodelbestand'),
  afdrukbestand: () => import('../../../workbook/rekenen/bestanden/afdrukbestand'),
  openFile: () => import('../../../workbook/files/openFile'),
  unzipWithin: () => import('../../../workbook/files/read/unzipWithin'),
};

/** Loads all of it, so that nothing has to be asked of the network later. */
export const loadKlasOperations = (): Promise<unknown> => Promise.all(Object.values(load).map((one) => one()));

export const createKlas: typeof CreateKlas.createKlas = async (opdracht, waar, voortgang) =>
  (await load.createKlas()).createKlas(opdracht, waar, voortgang);

export const importLeerlingbestanden: typeof ImportLeerlingbestanden.importLeerlingbestanden = async (
  opdracht,
  bestanden,
) => (await load.importLeerlingbestanden()).importLeerlingbestanden(opdracht, bestanden);

export const readKlas: typeof ReadKlas.readKlas = async (opdracht, voortgang) =>
  (await load.readKlas()).readKlas(opdracht, voortgang);

export const writeKlasblad: typeof WriteKlasblad.writeKlasblad = async (opdracht, werk) =>
  (await load.writeKlasblad()).writeKlasblad(opdracht, werk);

export const reissueLeerling: typeof ReissueLeerling.reissueLeerling = async (opdracht, leerling) =>
  (await load.reissueLeerling()).reissueLeerling(opdracht, leerling);

export const removeKlas: typeof RemoveKlas.removeKlas = async (klas) => (await load.removeKlas()).removeKlas(klas);

export const makeLeerlingbestand = async (opdracht: Klasopdracht, leerling: string): Promise<Klasbestand> =>
  (await load.klasbestanden()).leerlingbestand(opdracht, leerling);

export const makeKlasZip: typeof KlasZip.klasZip = async (opdracht, voortgang) =>
  (await load.klasZip()).klasZip(opdracht, voortgang);

export const makeAntwoordmodel: typeof Antwoordmodelbestand.antwoordmodelbestand = async (opdracht, voortgang) =>
  (await load.antwoordmodelbestand()).antwoordmodelbestand(opdracht, voortgang);

export const makeAfdruk: typeof Afdrukbestand.afdrukbestand = async (opdracht, wijze, voortgang) =>
  (await load.afdrukbestand()).afdrukbestand(opdracht, wijze, voortgang);

export const openFile: typeof OpenFile.openFile = async (bytes) => (await load.openFile()).openFile(bytes);

export const unpack = async (bytes: Uint8Array, what: Unzipping): Promise<Record<string, Uint8Array>> =>
  (await load.unzipWithin()).unzipWithin(bytes, what);
