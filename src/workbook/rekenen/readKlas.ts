import type { Klasopdracht } from '../../calc/rekenen/klas';
import { inExcel } from '../inExcel';
import { ongemerkt, type Voortgang } from './bestanden/voortgang';
import type { Ingevuld } from './nakijken/ingevuld';
import { kijkNa, type Beoordeeld } from './nakijken/kijkNa';
import { werkVan } from './nakijken/werkVan';
import type { Klasimport } from './rekenboek';
import { askLog } from './store/askLog';
import { askOpgavenbladen } from './store/askOpgavenbladen';
import { moetGeheim } from './store/klassen';
import { leerlingbladen } from './store/leerlingbladen';
import { eigenPogingen } from './store/leerlingVan';
import { askIngevuld } from './store/leesOpgavenblad';
import { openRekenen } from './store/openRekenen';

/** So many sheets are judged at a time: between two times one sees how far it is, and can stop. */
const SAMEN = 4;

/**
 * Judges the sheets of students that stand in this workbook, as the class has them now, and writes nothing on them. Tells
 * how many it has had. Three syncs, and two for each few sheets, which try their formulas.
 */
export const readKlas = (opdracht: Klasopdracht, voortgang: Voortgang = ongemerkt): Promise<Klasimport> =>
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
    const beoordeeld = await kijkInDelen(ingevuld, opdracht, (gedaan) => voortgang(gedaan, bladen.length));
    const { pogingen } = log();
    const uitslagen = bladen.map(([leerling, { blad }], index) =>
      werkVan(blad, leerling, beoordeeld[index] ?? [], eigenPogingen(pogingen, { klas: opdracht.klas, leerling })),
    );
    return { werk: uitslagen.map(({ werk }) => werk), bestanden: uitslagen.map(({ uitslag }) => uitslag) };
  });

/** Sheet by sheet what was judged on it, a few sheets at a time. */
async function kijkInDelen(
  bladen: readonly (readonly Ingevuld[])[],
  { formule }: Klasopdracht,
  meld: (gedaan: number) => Promise<void> | void,
): Promise<readonly (readonly Beoordeeld[])[]> {
  const beoordeeld: (readonly Beoordeeld[])[] = [];
  while (beoordeeld.length < bladen.length) {
    await meld(beoordeeld.length);
    const deel = bladen.slice(beoordeeld.length, beoordeeld.length + SAMEN);
    const oordelen = [...(await kijkNa(deel.flat(), formule))];
    beoordeeld.push(...deel.map((blad) => oordelen.splice(0, blad.length)));
  }
  return beoordeeld;
}
