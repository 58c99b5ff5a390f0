import { JAARKOLOMMEN, type Jaarpost } from '../../../calc/accountanalyse/account';
import { jaarposten } from '../../../calc/accountanalyse/jaarposten';
import type { GelezenAccount, Jaarwijziging } from '../../../workbook/accountanalyse/accountboek';
import { areaText, cellOf } from '../../../workbook/area';
import { areaOf, fullReferenceText, sameSheet, type RangeReference } from '../../../workbook/reference';

/** Why these cells cannot be pointed at. */
export type Blokbezwaar = 'own' | 'tooLarge';

/** How many rows and columns fit below and right of where a block begins. */
interface Ruimte {
  readonly rijen: number;
  readonly kolommen: number;
}

export const ruimteVanaf = (post: Jaarpost, kolom: number): Ruimte => ({
  rijen: jaarposten.length - jaarposten.findIndex((soort) => soort.post === post),
  kolommen: JAARKOLOMMEN - kolom,
});

/** The annual figures cannot follow themselves, and a block has to fit. */
export function blokbezwaar(
  reference: RangeReference,
  { bladen }: Pick<GelezenAccount, 'bladen'>,
  ruimte: Ruimte,
): Blokbezwaar | undefined {
  if (bladen.jaarcijfers !== undefined && sameSheet(reference.sheet, bladen.jaarcijfers)) return 'own';
  const { rows, columns } = areaOf(reference);
  return rows > ruimte.rijen || columns > ruimte.kolommen ? 'tooLarge' : undefined;
}

/** Points the posts from this one down, in the years from this column on, at the cells of a block, one by one. */
export function blokwijzigingen(reference: RangeReference, post: Jaarpost, kolom: number): readonly Jaarwijziging[] {
  const area = areaOf(reference);
  const first = jaarposten.findIndex((soort) => soort.post === post);
  return jaarposten.slice(first, first + area.rows).flatMap((soort, row) =>
    Array.from({ length: area.columns }, (_, column): Jaarwijziging => {
      const address = areaText(cellOf(area, row, column));
      const cel = fullReferenceText({ sheet: reference.sheet, address });
      return { waar: soort.post, kolom: kolom + column, inhoud: { cel } };
    }),
  );
}
