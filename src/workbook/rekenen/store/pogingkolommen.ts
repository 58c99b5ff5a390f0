import type { AccName } from '../../accName';
import type { KnownColumns } from '../../store/presentTable';
import type { ColumnKinds } from '../../store/tableRows';

/** The table with the log of attempts. */
export const POGINGENTABEL: AccName = 'ACC_Pogingen';

/** What the columns of the log hold, from left to right, with their headers in Dutch and in English. */
export const pogingkolommen = [
  { key: 'datum', headers: ['Datum', 'Date'] },
  { key: 'cel', headers: ['Onderdeel', 'Part'] },
  { key: 'template', headers: ['Soort opgave', 'Kind of exercise'] },
  { key: 'seed', headers: ['Opgave', 'Exercise'] },
  { key: 'antwoord', headers: ['Antwoord', 'Answer'] },
  { key: 'oordeel', headers: ['Oordeel', 'Verdict'] },
  { key: 'code', headers: ['Code', 'Code'] },
  { key: 'hint', headers: ['Alle stappen gezien', 'All steps seen'] },
  { key: 'poging', headers: ['Poging', 'Attempt'] },
] as const satisfies KnownColumns;
export type Pogingkolom = (typeof pogingkolommen)[number]['key'];

export const pogingkinds = {
  datum: 'date',
  cel: 'text',
  template: 'text',
  seed: 'text',
  antwoord: 'text',
  oordeel: { waarden: ['goed', 'bijna', 'fout', 'onleesbaar'], engels: ['right', 'nearly', 'wrong', 'unreadable'] },
  code: 'text',
  hint: 'truth',
  poging: 'number',
} as const satisfies ColumnKinds & Record<Pogingkolom, unknown>;
