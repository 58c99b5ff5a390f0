import type { Offertesleutel, Onderhandelingsronde } from '../../calc/offerte/offertedocument';
import type { Undo } from './offerteboek';
import { rewriteTable } from './store/rewriteTable';

/** Replaces the rounds of negotiation. */
export const writeRondes = (sleutel: Offertesleutel, rondes: readonly Onderhandelingsronde[]): Promise<Undo> =>
  rewriteTable(
    sleutel,
    'rondes',
    rondes.map((ronde) => ({ ...ronde })),
  );
