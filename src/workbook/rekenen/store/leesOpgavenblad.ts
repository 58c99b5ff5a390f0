import { areaAt } from '../../areaAt';
import { WorkbookError } from '../../workbookError';
import { askProtection, type AskedProtection } from '../../store/onProtected';
import { ingevuldOp, type Celinhoud, type Ingevuld } from '../nakijken/ingevuld';
import { askOpgavenbladen } from './askOpgavenbladen';

/** A sheet with exercises and all that was filled in on it. */
export interface Gelezenblad {
  readonly bescherming: AskedProtection;
  readonly blad: string;
  readonly seeds: readonly string[];
  readonly ingevuld: (geheim?: string) => readonly Ingevuld[];
}

/** Asks for sheets whose names are known; those without exercises give nothing. Known after the next sync. */
export function askIngevuld(sheets: readonly Excel.Worksheet[]): () => readonly Gelezenblad[] {
  const bladen = askOpgavenbladen(sheets);
  const asked = new Map(
    sheets.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject();
      const cellen = used.load('values,formulas,numberFormat,text,rowIndex,columnIndex');
      return [sheet, { cellen, bescherming: askProtection(sheet) }] as const;
    }),
  );
  return () =>
    bladen().flatMap(({ sheet, blad, seeds, voet, formule }) => {
      const one = asked.get(sheet);
      if (!one) return [];
      const { cellen, bescherming } = one;
      const cel = (adres: string): Celinhoud => {
        const { row, column } = areaAt(adres);
        const [r, c] = [row - cellen.rowIndex, column - cellen.columnIndex];
        const at = (cells: readonly (readonly unknown[])[]): unknown => cells[r]?.[c] ?? '';
        return {
          waarde: at(cellen.values),
          formule: at(cellen.formulas),
          format: String(at(cellen.numberFormat)),
          tekst: String(at(cellen.text)),
        };
      };
      return [
        { bescherming, blad, seeds, ingevuld: (geheim) => ingevuldOp({ blad, seeds, voet, formule, cel }, geheim) },
      ];
    });
}

/** The sheet that was asked for; it may be gone, or hold no exercises any more. */
export function hetBlad(bladen: readonly Gelezenblad[]): Gelezenblad {
  const [blad] = bladen;
  if (!blad) throw new WorkbookError('missing');
  return blad;
}
