import { celVanSjabloon } from '../../../calc/rekenen/cel';
import type { Boekpoging } from '../rekenboek';
import type { Pogingkolom } from './pogingkolommen';

/** An attempt as texts by the columns of the log; `pogingVan` reads it back. */
export const pogingcellen = (poging: Boekpoging): Readonly<Record<Pogingkolom, string>> => ({
  datum: poging.datum,
  cel: celVanSjabloon(poging.template),
  template: poging.template,
  seed: poging.seed,
  antwoord: poging.antwoord,
  oordeel: poging.oordeel,
  code: poging.code,
  hint: poging.hint ? 'ja' : '',
  poging: String(poging.poging),
});
