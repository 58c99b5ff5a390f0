import { controlecode } from '../../../calc/rekenen/geheim';
import type { Klasopdracht } from '../../../calc/rekenen/klas';
import { WorkbookError } from '../../workbookError';
import type { Boekklas } from '../rekenboek';
import type { Bewaardeklas, Rekensetting } from './rekensettings';

/** A class as the workbook keeps it: who opens the workbook must not find the secret in it. */
export function boekklas({ geheim, ...opdracht }: Klasopdracht & { readonly controlecode?: string }): Boekklas {
  const code = geheim ? controlecode(opdracht.klas, geheim) : opdracht.controlecode;
  return { ...opdracht, ...(code !== undefined && { controlecode: code }) };
}

export const klasIn = ({ klassen }: Rekensetting, klas: string): Bewaardeklas | undefined =>
  klassen.find(({ opdracht }) => opdracht.klas === klas);

/** The classes with this one among them, in its own place. */
export function metKlas({ klassen }: Rekensetting, klas: Bewaardeklas): Pick<Rekensetting, 'klassen'> {
  const isSame = ({ opdracht }: Bewaardeklas) => opdracht.klas === klas.opdracht.klas;
  return { klassen: klassen.some(isSame) ? klassen.map((een) => (isSame(een) ? klas : een)) : [...klassen, klas] };
}

/** The classes without the one of this name. */
export const zonderKlas = ({ klassen }: Rekensetting, klas: string): Pick<Rekensetting, 'klassen'> => ({
  klassen: klassen.filter(({ opdracht }) => opdracht.klas !== klas),
});

/**
 * A class that is there under the same name keeps its exercises: sheets and files of it are with students already. It may
 * only get more of them.
 */
export function moetDezelfde(setting: Rekensetting, opdracht: Klasopdracht): void {
  const bewaard = klasIn(setting, opdracht.klas)?.opdracht;
  if (!bewaard) return;
  const isMinder = opdracht.leerlingen < bewaard.leerlingen;
  if (isMinder || wezen(bewaard) !== wezen(boekklas(opdracht))) throw new WorkbookError('classDiffers');
}

/** What the exercises of a class follow from, and how they are judged. */
const wezen = ({ cellen, aantal, formule, controlecode: code, uitgaven }: Boekklas): string =>
  JSON.stringify([[...cellen].sort(), aantal, formule, code ?? '', Object.entries(uitgaven).sort()]);

/** What is drawn for a class that was made with a secret needs that very secret. */
export function moetGeheim(setting: Rekensetting, { klas, geheim }: Klasopdracht): void {
  const code = klasIn(setting, klas)?.opdracht.controlecode;
  if (code === undefined) return;
  if (!geheim) throw new WorkbookError('secretNeeded');
  if (controlecode(klas, geheim) !== code) throw new WorkbookError('secretWrong');
}
