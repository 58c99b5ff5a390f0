import { beheersing, beheersingen } from '../../../calc/rekenen/beheersing';
import { celVan, celVanSjabloon, domeinen, niveaus, type Cel } from '../../../calc/rekenen/cel';
import type { Language } from '../../../calc/text';
import type { PresentTable } from '../../store/presentTable';
import { textInput } from '../../textInput';
import type { Boekpoging } from '../rekenboek';
import { statustekst } from '../sheets/voortgangblad';
import { domeinteksten } from '../texts/beheersingteksten';

interface Matrixcel {
  readonly cel: Cel;
  readonly range: Excel.Range;
  readonly taal: Language;
}

/**
 * Asks where the matrix stands above the log, by its own words: rows may have been inserted there. Known after the next
 * sync; what it gives writes how far a student is, in the cells that say so now and in no others.
 */
export function askMatrix(log: PresentTable | undefined): () => (pogingen: readonly Boekpoging[]) => void {
  if (!log || log.body.row < 2) return () => () => undefined;
  const above = log.table.worksheet.getRangeByIndexes(0, 0, log.body.row - 1, 1 + domeinen.length);
  above.load('values');
  return () => {
    const cellen = matrixcellen(above);
    return (pogingen) => {
      for (const { cel, range, taal } of cellen) {
        const status = beheersing(pogingen.filter(({ template }) => celVanSjabloon(template) === cel));
        range.values = [[textInput(statustekst(status, taal))]];
      }
    };
  };
}

function matrixcellen(above: Excel.Range): readonly Matrixcel[] {
  const rows = above.values.map((row: readonly unknown[]) => row.map(String));
  const [taal, head] =
    (['nl', 'en'] as const)
      .map(
        (each) =>
          [
            each,
            rows.findIndex((row) => domeinen.every((domein) => row.includes(domeinteksten[domein][each]))),
          ] as const,
      )
      .find(([, row]) => row >= 0) ?? [];
  if (taal === undefined || head === undefined) return [];
  return niveaus.flatMap((niveau) => {
    const row = rows.findIndex(([first], at) => at > head && first === niveau);
    return domeinen.flatMap((domein) => {
      const column = rows[head]?.indexOf(domeinteksten[domein][taal]) ?? -1;
      const cel = celVan(niveau, domein);
      const isOurs = beheersingen.some((status) => statustekst(status, taal) === rows[row]?.[column]);
      return cel && isOurs ? [{ cel, range: above.getCell(row, column), taal }] : [];
    });
  });
}
