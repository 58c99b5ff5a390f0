import type { ProefUitkomst } from '../../src/calc/rekenen/oordeel';
import { leesSeed } from '../../src/calc/rekenen/seed';
import type * as Operations from '../../src/taskpane/rekenen/operations';
import type { Boekpoging, Leerling, Nagekeken, Opgavenblad, Rekenschade } from '../../src/workbook/rekenen/rekenboek';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/workbookError';
import { goTo } from './offerteWorkbook';

/** What a workbook in memory holds of rekenen: what the pane asks of the real one, answered from here. */
class StandInRekenen {
  leerling: Leerling = { klas: '', leerling: '' };
  pogingen: readonly Boekpoging[] = [];
  opgavenbladen: readonly Opgavenblad[] = [];
  hints: readonly string[] = [];
  schade: readonly Rekenschade[] = [];
  /** What a formula comes to. */
  proef: (formule: string) => ProefUitkomst = () => ({ waarde: null, tweede: null });
  /** What a check of a sheet gives. */
  nagekeken: readonly Nagekeken[] = [];
  /** What goes wrong at the next question. */
  failure: WorkbookErrorCode | undefined;
  readonly tried: string[] = [];
  readonly checked: unknown[] = [];
  readonly restored: string[] = [];

  clear(): void {
    const { tried, checked, restored } = this;
    for (const list of [tried, checked, restored]) list.length = 0;
    Object.assign(this, { ...new StandInRekenen(), tried, checked, restored });
  }
  /** Puts a first attempt in the log, as the pane or a sheet would. */
  log(seed: string, change: Partial<Boekpoging> = {}): void {
    const poging: Boekpoging = {
      template: leesSeed(seed)?.template ?? '',
      seed: `${seed}·v1`,
      goed: true,
      hint: false,
      poging: 1,
      dag: 46_355,
      datum: '2026-11-29',
      antwoord: '1',
      oordeel: 'goed',
      code: 'GOED',
      ...change,
    };
    this.pogingen = [...this.pogingen, poging];
  }
  answer<T>(work: () => T): Promise<T> {
    const { failure } = this;
    this.failure = undefined;
    return failure ? Promise.reject(new WorkbookError(failure)) : Promise.resolve().then(work);
  }
}
export const rekenen = new StandInRekenen();

export const operations: typeof Operations = {
  loadOperations: async () => undefined,
  openRekenboek: () =>
    rekenen.answer(() => {
      const { leerling, pogingen, opgavenbladen, hints, schade } = rekenen;
      return { ...leerling, pogingen, opgavenbladen, hints, schade, klassen: [] };
    }),
  writeHint: (seed) => rekenen.answer(() => void (rekenen.hints = [...rekenen.hints, seed])),
  writeLeerling: (leerling) => rekenen.answer(() => void (rekenen.leerling = leerling)),
  writePogingen: (pogingen) => rekenen.answer(() => (rekenen.pogingen = [...rekenen.pogingen, ...pogingen])),
  tryFormules: (vragen) =>
    rekenen.answer(() =>
      vragen.map(({ formule }) => {
        rekenen.tried.push(formule);
        return rekenen.proef(formule);
      }),
    ),
  createOefenblad: (seed) =>
    rekenen.answer(() => {
      const blad = `Oefenen ${leesSeed(seed)?.template}`;
      rekenen.opgavenbladen = [...rekenen.opgavenbladen, { blad, seeds: [`${seed}·v1`] }];
      return { blad };
    }),
  checkOpgavenblad: (blad, wijze) =>
    rekenen.answer(() => {
      rekenen.checked.push([blad, wijze]);
      return rekenen.nagekeken;
    }),
  restoreGegevens: (_, seed) =>
    rekenen.answer(() => {
      rekenen.restored.push(seed);
      rekenen.nagekeken = rekenen.nagekeken.map(({ seed: printed, nummer, cel }) => ({
        seed: printed,
        nummer,
        cel,
        antwoord: '',
        gelogd: false,
      }));
    }),
  goToCell: goTo.goToCell,
};
