import type { Offertesleutel, Onderhandelingsronde } from '../../calc/offerte/offertedocument';
import type { Undo, Vervanging } from './offerteboek';
import { rewriteTable } from './store/rewriteTable';
import { vervangen } from './store/vervangen';

/** Replaces the rounds of negotiation. */
export const writeRondes = (
  sleutel: Offertesleutel,
  rondes: Vervanging<readonly Onderhandelingsronde[]>,
): Promise<Undo> =>
  rewriteTable(sleutel, 'rondes', ({ intern }) => vervangen(rondes, intern.rondes).map((ronde) => ({ ...ronde })));
