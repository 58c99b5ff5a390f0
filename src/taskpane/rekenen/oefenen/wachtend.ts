import type { Boekpoging } from '../../../workbook/rekenen/rekenboek';

/** Attempts that are not in the workbook yet: Excel was busy, or there is no Excel. They outlive every page. */
let wachtend: readonly Boekpoging[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Boekpoging[]): void {
  wachtend = next;
  for (const listener of listeners) listener();
}

export const wachtendePogingen = (): readonly Boekpoging[] => wachtend;
export const voegToe = (poging: Boekpoging): void => set([...wachtend, poging]);
export const neemWeg = (pogingen: readonly Boekpoging[]): void =>
  set(wachtend.filter((one) => !pogingen.includes(one)));
export const volgWachtend = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
