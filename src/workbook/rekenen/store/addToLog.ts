import type { Surroundings } from '../../store/askSurroundings';
import { askProtection, onProtected } from '../../store/onProtected';
import { insertRows, replaceRows, rowInput } from '../../store/writeRows';
import type { Boekpoging, Leerling } from '../rekenboek';
import { voortgangblad } from '../sheets/voortgangblad';
import { askLog, type Log } from './askLog';
import { askMatrix } from './askMatrix';
import { leerlingVan, pogingenVan } from './leerlingVan';
import { askLogsetting, bewaar, type OpenRekenen } from './openRekenen';
import { plaatsBladen } from './plaatsBladen';
import { pogingcellen } from './pogingcellen';
import { pogingkinds } from './pogingkolommen';
import { inVolgorde } from './pogingVan';

/** A log that can be written to. */
export interface Schrijfbaarlog {
  readonly log: Log;
  /** Adds attempts, at the next sync, and brings the matrix above them up to date; gives the whole log. */
  readonly voegToe: (pogingen: readonly Boekpoging[]) => readonly Boekpoging[];
  /** To be called after that sync, before another one: how a log that was made is found again. */
  readonly onthoud: () => boolean;
}

/** Asks for the log, and for what must be known to add to it; known after the next sync. */
export function askSchrijfbaarlog(open: OpenRekenen, surroundings: () => Surroundings): () => Schrijfbaarlog {
  const { context, log: table, setting } = open;
  const log = askLog(table);
  const matrix = askMatrix(table);
  const bescherming = table && askProtection(table.table.worksheet);
  return () => {
    const gelezen = log();
    const zetMatrix = matrix();
    let gemaakt: ReturnType<typeof askLogsetting> | undefined;
    const wieVan = (pogingen: readonly Boekpoging[]): Leerling =>
      setting.leerling ?? leerlingVan(pogingen.map(({ seed }) => seed)) ?? { klas: '', leerling: '' };
    return {
      log: gelezen,
      voegToe: (nieuw) => {
        const alle = inVolgorde([...gelezen.pogingen, ...nieuw]);
        if (nieuw.length === 0) return alle;
        const wie = wieVan(alle);
        if (!table || !bescherming) {
          plaatsBladen(context, [voortgangblad(wie, alle, 'nl')], surroundings());
          gemaakt = askLogsetting(context);
          return alle;
        }
        const taal = table.headers.includes('Date') ? 'en' : 'nl';
        const rows = nieuw.map((poging) => rowInput(table, pogingkinds, pogingcellen(poging), {}, taal));
        onProtected(bescherming, () => {
          if (gelezen.isLeeg) replaceRows(table, rows);
          else insertRows(table, table.body.rows, rows);
          zetMatrix(pogingenVan(alle, wie), wie);
        });
        return alle;
      },
      onthoud: () => {
        if (!gemaakt) return false;
        bewaar(open, gemaakt());
        return true;
      },
    };
  };
}
