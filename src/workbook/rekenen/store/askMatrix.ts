import { beheersing, beheersingen } from '../../../calc/rekenen/beheersing';
import { celVan, celVanSjabloon, domeinen, niveaus, type Cel } from '../../../calc/rekenen/cel';
import type { Language } from '../../../calc/text';
import type { PresentTable } from '../../store/presentTable';
import { textInput } from '../../textInput';
import type { Boekpoging, Leerling } from '../rekenboek';
import { statustekst } from '../sheets/voortgangblad';
import { domeinteksten } from '../texts/beheersingteksten';
import { opgaventeksten } from '../texts/opgaventeksten';

interface Matrixcel {
  readonly cel: Cel;
  readonly range: Excel.Range;
  readonly taal: Language;
}

/**
 * Asks where the matrix and the name of the student stand above the log, by their own words: rows may have been inserted
 * there. Known after the next sync; what it gives writes whose the matrix is and how far that student is, in the cells that
 * say so now and in no others.
 */
export function askMatrix(
  log: PresentTable | undefined,
): () => (pogingen: readonly Boekpoging[], wie: Leerling) => void {
  if (!log || log.body.row < 2) return () => () => undefined;
  const above = log.table.worksheet.getRangeByIndexes(0, 0, log.body.row - 1, 1 + domeinen.length);
  above.load('values');
  return () => {
    const cellen = matrixcellen(above);
    const naam = naamcellen(above);
    return (pogingen, { klas, leerling }) => {
      if (naam) {
        naam.klas.values = [[textInput(klas)]];
        naam.leerling.values = [[textInput(leerling)]];
      }
      for (const { cel, range, taal } of cellen) {
        const status = beheersing(pogingen.filter(({ template }) => celVanSjabloon(template) === cel));
        range.values = [[textInput(statustekst(status, taal))]];
      }
    };
  };
}

/** What somebody made of the number of the student stays. */
const EIGEN = /^\d*$/;

function naamcellen(above: Excel.Range): { readonly klas: Excel.Range; readonly leerling: Excel.Range } | undefined {
  const row = (above.values as readonly (readonly unknown[])[]).findIndex(([klas, , leerling, nummer]) =>
    (['nl', 'en'] as const).some(
      (taal) =>
        klas === opgaventeksten.klas[taal] &&
        leerling === opgaventeksten.leerling[taal] &&
        EIGEN.test(String(nummer ?? '')),
    ),
  );
  return row < 0 ? undefined : { klas: above.getCell(row, 1), leerling: above.getCell(row, 3) };
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
