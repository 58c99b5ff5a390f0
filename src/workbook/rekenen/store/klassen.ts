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

/** What is drawn for a class that was made with a secret needs that very secret. */
export function moetGeheim(setting: Rekensetting, { klas, geheim }: Klasopdracht): void {
  const code = klasIn(setting, klas)?.opdracht.controlecode;
  if (code === undefined) return;
  if (!geheim) throw new WorkbookError('secretNeeded');
  if (controlecode(klas, geheim) !== code) throw new WorkbookError('secretWrong');
}
