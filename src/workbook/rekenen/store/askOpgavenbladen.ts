import type { Klasopdracht } from '../../../calc/rekenen/klas';
import { FORMULENAAM, SEEDNAAM } from '../opgaveplaatsen';

/** A sheet with exercises that is there. */
export interface Aanwezigblad {
  readonly sheet: Excel.Worksheet;
  readonly blad: string;
  readonly seeds: readonly string[];
  /** The row of the first seed, from zero. */
  readonly voet: number;
  /** Whether the sheet says that every answer has to be a formula. */
  readonly formule: Klasopdracht['formule'];
}

/** Asks which of these sheets hold exercises; known after the next sync. Their ids and names must be known. */
export function askOpgavenbladen(bladen: readonly Excel.Worksheet[]): () => readonly Aanwezigblad[] {
  const asked = bladen.map((sheet) => {
    const range = sheet.names.getItemOrNullObject(SEEDNAAM).getRangeOrNullObject();
    const verplicht = sheet.names.getItemOrNullObject(FORMULENAAM).load('name');
    return { sheet, range: range.load('values,rowIndex'), verplicht };
  });
  return () =>
    asked.flatMap(({ sheet, range, verplicht }) => {
      if (range.isNullObject) return [];
      const seeds = range.values.map((row: readonly unknown[]) => String(row[0] ?? ''));
      return [
        { sheet, blad: sheet.name, seeds, voet: range.rowIndex, formule: verplicht.isNullObject ? 'mag' : 'verplicht' },
      ];
    });
}
