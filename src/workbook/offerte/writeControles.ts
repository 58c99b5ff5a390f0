import { controlepunten, type Controle, type Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Undo, Vervanging } from './offerteboek';
import { rewriteTable } from './store/rewriteTable';
import { vervangen } from './store/vervangen';

/** Replaces what was found of the points of control. Every point keeps its row, looked at or not. */
export const writeControles = (sleutel: Offertesleutel, controles: Vervanging<readonly Controle[]>): Promise<Undo> =>
  rewriteTable(
    sleutel,
    'controles',
    ({ intern }) => {
      const found = vervangen(controles, intern.controles);
      return controlepunten.map((punt) => {
        const { akkoord = false, naam = '', datum = '', opmerking = '' } = found.find((one) => one.punt === punt) ?? {};
        return { punt, akkoord: akkoord ? 'ja' : '', naam, datum, opmerking };
      });
    },
    // A point of the user's own is not one that we know.
    { isKept: ({ cells }) => cells.punt === '' },
  );
