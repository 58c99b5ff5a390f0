import { plakjaar } from './plakjaar';
import type { Plakrij, Scheiding } from './plakrijen';
import { postVan } from './postnamen';

export interface Plakkop {
  /** From left to right; none where no row says the years. */
  readonly jaren: readonly number[];
  /** The rows that can hold figures. */
  readonly onder: readonly Plakrij[];
  /** The cells of a row that stand under the years, or those behind its name when there are no years. */
  waarden(cellen: readonly string[], naam: number): readonly string[];
}

/** Finds the row with the years above the figures, and with it the columns that count: a column of notes is not one. */
export function plakkop(rijen: readonly Plakrij[], scheiding: Scheiding): Plakkop {
  const eerstePost = rijen.findIndex(({ cellen }) => cellen.some((cel) => postVan(cel) !== undefined));
  const boven = eerstePost < 0 ? rijen.slice(0, 1) : rijen.slice(0, eerstePost);
  const metJaren = boven.map((rij) => ({ rij, plaatsen: jaarplaatsen(rij.cellen) }));
  const meeste = Math.max(0, ...metJaren.map(({ plaatsen }) => plaatsen.length));
  const kop = metJaren.find(({ plaatsen }) => plaatsen.length > 0 && plaatsen.length === meeste);
  if (kop === undefined) {
    return { jaren: [], onder: rijen, waarden: (cellen, naam) => cellen.slice(naam + 1) };
  }
  const { plaatsen } = kop;
  const onder = rijen.slice(rijen.indexOf(kop.rij) + 1);
  const langste = Math.max(0, ...onder.map(({ cellen }) => cellen.length));
  // A heading that lost the empty cell above the names stands one column too far to the left.
  const verschoven = plaatsen[0]?.kolom === 0 && langste > kop.rij.cellen.length ? 1 : 0;
  const isUitgelijnd = scheiding !== 'spaties';
  return {
    jaren: plaatsen.map(({ jaar }) => jaar),
    onder,
    waarden: (cellen, naam) =>
      isUitgelijnd
        ? plaatsen.map(({ kolom }) => cellen[kolom + verschoven] ?? '')
        : vanRechts(cellen.slice(naam + 1), plaatsen.length),
  };
}

/** Between spaces no cell is empty, so the years belong to the last cells; a row with fewer does not say which it has. */
const vanRechts = (cellen: readonly string[], aantal: number): readonly string[] =>
  cellen.length < aantal ? [] : cellen.slice(-aantal);

function jaarplaatsen(cellen: readonly string[]): readonly { readonly jaar: number; readonly kolom: number }[] {
  const plaatsen = cellen.flatMap((cel, kolom) => {
    const jaar = plakjaar(cel);
    return jaar === undefined ? [] : [{ jaar, kolom }];
  });
  // A title such as "Balans per 31 december 2023" names a year and stands above no column of its own.
  return plaatsen.length === 1 &&
    plaatsen[0]?.kolom === 0 &&
    cellen.length > 1 &&
    cellen.slice(1).every((cel) => cel === '')
    ? []
    : plaatsen;
}
