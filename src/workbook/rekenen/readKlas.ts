import type { Klasopdracht } from '../../calc/rekenen/klas';
import { inExcel } from '../inExcel';
import type { Ingevuld } from './nakijken/ingevuld';
import { kijkNa } from './nakijken/kijkNa';
import { werkVan } from './nakijken/werkVan';
import type { Klasimport } from './rekenboek';
import { askLog } from './store/askLog';
import { askOpgavenbladen } from './store/askOpgavenbladen';
import { moetGeheim } from './store/klassen';
import { leerlingbladen } from './store/leerlingbladen';
import { pogingenVan } from './store/leerlingVan';
import { askIngevuld } from './store/leesOpgavenblad';
import { openRekenen } from './store/openRekenen';

/**
 * Judges the sheets of students that stand in this workbook, as the class has them now, and writes nothing on them. Five
 * syncs, of which two try all formulas.
 */
export const readKlas = (opdracht: Klasopdracht): Promise<Klasimport> =>
  inExcel(async (context) => {
    const open = await openRekenen(context);
    moetGeheim(open.setting, opdracht);
    const log = askLog(open.log);
    const asked = askOpgavenbladen(open.bladen);
    await context.sync();
    const bladen = [...leerlingbladen(opdracht, asked())];
    const gevraagd = askIngevuld(bladen.map(([, { sheet }]) => sheet));
    await context.sync();
    const ingevuld = gevraagd().map((blad): readonly Ingevuld[] => blad.ingevuld(opdracht.geheim));
    const beoordeeld = [...(await kijkNa(ingevuld.flat(), opdracht.formule))];
    const { pogingen } = log();
    const uitslagen = bladen.map(([leerling, { blad }], index) => {
      const eigen = beoordeeld.splice(0, ingevuld[index]?.length ?? 0);
      return werkVan(blad, leerling, eigen, pogingenVan(pogingen, { klas: opdracht.klas, leerling }));
    });
    return { werk: uitslagen.map(({ werk }) => werk), bestanden: uitslagen.map(({ uitslag }) => uitslag) };
  });
