import { schrijfwijze } from '../getaltekst';
import type { Sjabloontabel } from '../sjabloon';
import type { Breuk } from '../uitdrukking/breuk';
import type { Namen } from '../uitdrukking/compileer';
import type { Trekking } from '../uitdrukking/trekking';

/** The table of an exercise as people read it, with its heading. */
export type Tabel = (trekking: Trekking) => readonly (readonly string[])[];

/** Reads how the table of a template is filled in. */
export function leesTabel({ kop, labels, kolommen, fmt }: Sjabloontabel, namen: Namen): Tabel {
  const columns = kolommen.map((naam, column) => ({
    plaats: namen.plaats(naam),
    schrijf: schrijfwijze(fmt[column] ?? 'n'),
  }));
  return ({ gegevens }) => [
    kop,
    ...labels.map((label, row) => [
      label,
      ...columns.map(({ plaats, schrijf }) => schrijf((gegevens[plaats] as readonly Breuk[])[row] as Breuk)),
    ]),
  ];
}
