import { controlepunten, type Controle, type Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Undo } from './offerteboek';
import { rewriteTable } from './store/rewriteTable';

/** Replaces what was found of the points of control. Every point keeps its row, looked at or not. */
export const writeControles = (sleutel: Offertesleutel, controles: readonly Controle[]): Promise<Undo> =>
  rewriteTable(
    sleutel,
    'controles',
    controlepunten.map((punt) => {
      const {
        akkoord = false,
        naam = '',
        datum = '',
        opmerking = '',
      } = controles.find((one) => one.punt === punt) ?? {};
      return { punt, akkoord: akkoord ? 'ja' : '', naam, datum, opmerking };
    }),
  );
