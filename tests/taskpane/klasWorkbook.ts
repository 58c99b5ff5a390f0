import { leerlingen, type Klasopdracht } from '../../src/calc/rekenen/klas';
import type { Leerlingwerk } from '../../src/calc/rekenen/klasoverzicht';
import { takenVan } from '../../src/calc/rekenen/taken';
import { without } from '../../src/taskpane/fields/without';
import { vergeetDocent } from '../../src/taskpane/rekenen/klas/klasgeheugen';
import type * as Operations from '../../src/taskpane/rekenen/klas/operations';
import type { Boekklas, Klasimport, Opgavenblad } from '../../src/workbook/rekenen/rekenboek';
import { unzipWithin } from '../../src/workbook/files/read/unzipWithin';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/workbookError';

/** The classes of a workbook in memory: what the pane asks of the real one, answered from here. */
class StandInKlassen {
  klassen: Boekklas[] = [];
  opgavenbladen: Opgavenblad[] = [];
  /** What a file or the sheets give when they are judged, by the name of the file. */
  uitslag: (namen: readonly string[]) => Klasimport = () => ({ werk: [], bestanden: [] });
  /** Whether this Excel opens new workbooks. */
  opensFiles = true;
  /** What each file of a zip waits for, and each sheet that is judged. */
  pause: () => Promise<void> = () => Promise.resolve();
  /** What goes wrong at the next question. */
  failure: WorkbookErrorCode | undefined;
  readonly written: { readonly klas: string; readonly werk: readonly Leerlingwerk[] }[] = [];
  readonly printed: unknown[] = [];
  /** Of the classes as they are drawn from: with their secret. */
  readonly asked: Klasopdracht[] = [];

  clear(): void {
    const { written, printed, asked } = this;
    for (const list of [written, printed, asked]) list.length = 0;
    Object.assign(this, { ...new StandInKlassen(), written, printed, asked });
    vergeetDocent();
  }
  put(change: Partial<Boekklas> = {}): Boekklas {
    const klas: Boekklas = {
      klas: 'MAV3A',
      leerlingen: 3,
      cellen: ['X2-GHM', 'Y1-GHM'],
      aantal: 4,
      formule: 'mag',
      groot: false,
      uitgaven: {},
      ...change,
    };
    this.klassen.push(klas);
    return klas;
  }
  answer<T>(work: () => T): Promise<T> {
    const { failure } = this;
    this.failure = undefined;
    return failure ? Promise.reject(new WorkbookError(failure)) : Promise.resolve().then(work);
  }
  makeSheets(opdracht: Klasopdracht): readonly string[] {
    const bladen = leerlingen(opdracht).map((leerling) => ({
      blad: `${opdracht.klas} ${leerling}`,
      seeds: takenVan(opdracht, leerling).map((seed) => `${seed}·v1`),
    }));
    const nieuw = bladen.filter(({ blad }) => !this.opgavenbladen.some((one) => one.blad === blad));
    this.opgavenbladen = [...this.opgavenbladen, ...nieuw];
    return nieuw.map(({ blad }) => blad);
  }
}
export const klassen = new StandInKlassen();

const bytes = new Uint8Array([80, 75]);

export const operations: typeof Operations = {
  loadKlasOperations: async () => undefined,
  openRekenboek: () =>
    klassen.answer(() => ({
      klas: '',
      leerling: '',
      pogingen: [],
      schade: [],
      klassen: klassen.klassen,
      hints: [],
      opgavenbladen: klassen.opgavenbladen,
    })),
  createKlas: async (opdracht, waar, voortgang) => {
    if (waar === 'bladen') await voortgang?.(0, opdracht.leerlingen);
    return klassen.answer(() => {
      klassen.asked.push(opdracht);
      const kept: Boekklas = without(opdracht, 'geheim');
      if (!klassen.klassen.some(({ klas }) => klas === opdracht.klas)) klassen.klassen.push(kept);
      return { bladen: waar === 'bladen' ? klassen.makeSheets(opdracht) : [] };
    });
  },
  importLeerlingbestanden: (_, bestanden) => klassen.answer(() => klassen.uitslag(bestanden.map(({ naam }) => naam))),
  readKlas: async (_, voortgang) => {
    const bladen = klassen.opgavenbladen.map(({ blad }) => blad);
    for (const gedaan of bladen.keys()) {
      await klassen.pause();
      await voortgang?.(gedaan, bladen.length);
    }
    return klassen.answer(() => klassen.uitslag(bladen));
  },
  unpack: async (bytes, what) => unzipWithin(bytes, what),
  writeKlasblad: ({ klas }, werk) =>
    klassen.answer(() => {
      klassen.written.push({ klas, werk });
      const overzicht = `Klas ${klas}`;
      klassen.klassen = klassen.klassen.map((one) => (one.klas === klas ? { ...one, overzicht } : one));
      return { blad: overzicht };
    }),
  reissueLeerling: (opdracht, leerling) =>
    klassen.answer(() => {
      klassen.asked.push(opdracht);
      const uitgaven = { ...opdracht.uitgaven, [leerling]: (opdracht.uitgaven[leerling] ?? 0) + 1 };
      klassen.klassen = klassen.klassen.map((one) => (one.klas === opdracht.klas ? { ...one, uitgaven } : one));
      const hasSheets = klassen.opgavenbladen.length > 0;
      return { opdracht: { ...opdracht, uitgaven }, ...(hasSheets && { blad: `${opdracht.klas} ${leerling} (2)` }) };
    }),
  removeKlas: (weg) =>
    klassen.answer(() => void (klassen.klassen = klassen.klassen.filter(({ klas }) => klas !== weg))),
  makeLeerlingbestand: (opdracht, leerling) =>
    klassen.answer(() => {
      klassen.asked.push(opdracht);
      return { naam: `${opdracht.klas}-${leerling}.xlsx`, bytes };
    }),
  makeKlasZip: async (opdracht, voortgang) => {
    for (const leerling of leerlingen(opdracht)) {
      await klassen.pause();
      await voortgang?.(Number(leerling), opdracht.leerlingen);
    }
    return { naam: `${opdracht.klas}-opgaven.zip`, bytes };
  },
  makeAntwoordmodel: (opdracht) => klassen.answer(() => ({ naam: `${opdracht.klas}-antwoorden.xlsx`, bytes })),
  openFile: () =>
    klassen.answer(() => {
      if (!klassen.opensFiles) throw new WorkbookError('noFile');
    }),
  makeAfdruk: (opdracht, wijze) =>
    klassen.answer(() => {
      klassen.printed.push(wijze);
      return { naam: `${opdracht.klas}-afdruk.xlsx`, bytes };
    }),
};
