import { klasZonderCode } from '../../calc/rekenen/geheim';
import type { Klasopdracht } from '../../calc/rekenen/klas';
import { nieuwePoging } from '../../calc/rekenen/nieuwePoging';
import { kaleSeed, leesSeed } from '../../calc/rekenen/seed';
import { inExcel } from '../inExcel';
import { fullReferenceText } from '../reference';
import { askSurroundings } from '../store/askSurroundings';
import { onProtected } from '../store/onProtected';
import { today } from '../store/today';
import { WorkbookError } from '../workbookError';
import { antwoordtekst } from './nakijken/celinvoer';
import { kijkNa } from './nakijken/kijkNa';
import { opDag } from './opDag';
import type { Boekpoging, Nagekeken, Nakijkwijze } from './rekenboek';
import { askSchrijfbaarlog } from './store/addToLog';
import { askFeedbackhoogte } from './store/askFeedbackhoogte';
import { askIngevuld, hetBlad } from './store/leesOpgavenblad';
import { klasIn } from './store/klassen';
import { moetSchrijfbaar, openRekenen, type OpenRekenen } from './store/openRekenen';
import { schrijfOordelen } from './store/schrijfOordelen';

/**
 * Judges what was filled in on a sheet, writes the verdicts in words beside the answers and adds every answer that is new
 * to the log. What is empty or cannot be read costs no attempt, and neither does an exercise of which a given was changed.
 * Five syncs, of which two try all formulas; one more when the log is made.
 */
export const checkOpgavenblad = (
  blad: string,
  { geheim }: Nakijkwijze = {},
  vandaag = today(),
): Promise<readonly Nagekeken[]> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openRekenen(context);
    moetSchrijfbaar(open);
    const askedLog = askSchrijfbaarlog(open, surroundings);
    const sheet = open.bladen.find(({ name }) => name === blad);
    if (!sheet) throw new WorkbookError('missing');
    const asked = askIngevuld([sheet]);
    const hoogte = askFeedbackhoogte(sheet);
    await context.sync();
    const { bescherming, seeds, ingevuld } = hetBlad(asked());
    const log = askedLog();
    const beoordeeld = await kijkNa(ingevuld(geheim), gevraagdVan(open, seeds));

    const gezien = new Set(open.setting.hints);
    const pogingen = beoordeeld.map(({ ingevuld: een, oordeel }): Boekpoging | undefined => {
      const { gedrukt: seed } = een;
      const hint = gezien.has(kaleSeed(seed));
      const poging = oordeel && nieuwePoging(log.log.pogingen, { seed, antwoord: antwoordtekst(een), oordeel, hint });
      return poging && opDag(poging, vandaag);
    });
    onProtected(bescherming, () => schrijfOordelen(bescherming.sheet, beoordeeld, hoogte()));
    log.voegToe(pogingen.flatMap((poging) => poging ?? []));
    await context.sync();
    if (log.onthoud()) await context.sync();
    return beoordeeld.map(({ ingevuld: een, oordeel }, index) => ({
      seed: een.gedrukt,
      nummer: een.nummer,
      antwoord: antwoordtekst(een),
      ...(oordeel && { oordeel }),
      cel: fullReferenceText({ sheet: blad, address: een.plaats.antwoord }),
      gelogd: pogingen[index] !== undefined,
    }));
  });

/** What the class of these exercises asks for, where it was made in this workbook. */
function gevraagdVan({ setting }: OpenRekenen, [seed = '']: readonly string[]): Klasopdracht['formule'] | undefined {
  const klas = klasZonderCode(leesSeed(seed)?.klas ?? '');
  return klasIn(setting, klas)?.opdracht.formule;
}
