import { createRequire } from 'node:module';
import { inTurn } from './timing.mjs';

const { requireFresh } = createRequire(import.meta.url)('../../build/requireTypeScript.cjs');
const { cellen } = requireFresh('calc/rekenen/cel.ts');
const { leerlingen } = requireFresh('calc/rekenen/klas.ts');
const { takenVan } = requireFresh('calc/rekenen/taken.ts');
const { trekOpgave } = requireFresh('calc/rekenen/trekOpgave.ts');
const { afdruk } = requireFresh('workbook/rekenen/sheets/afdruk.ts');
const { antwoordmodel } = requireFresh('workbook/rekenen/sheets/antwoordmodel.ts');
const { opgavenblad } = requireFresh('workbook/rekenen/sheets/opgavenblad.ts');

/** So many students are drawn at once: a thousand at once would time the memory of the machine. */
const GROEP = 100;
const OPGAVEN = 20;
const klas = 'MAV3A';
const opdracht = { klas, leerlingen: GROEP, cellen, aantal: OPGAVEN, formule: 'mag', groot: false, uitgaven: {} };
const werk = leerlingen(opdracht).map((leerling) => {
  const gedrukteSeeds = takenVan(opdracht, leerling);
  return { leerling, opgaven: gedrukteSeeds.map(trekOpgave), gedrukteSeeds };
});

const eachStudent = (plan) => () => {
  let styles = 0;
  for (const { leerling, opgaven, gedrukteSeeds } of werk)
    styles += plan(opgaven, { klas, leerling, groot: false, gedrukteSeeds }).styles.length;
  return styles;
};
const wijze = { dichtheid: 'ruim', berekening: true, groot: false };

/**
 * Sheets of a hundred students, of exercises whose texts were written before: those to fill in, the same on paper and the
 * answers, each against the first.
 */
export const timeRekenenBladen = () =>
  inTurn(
    {
      opgaven: eachStudent(opgavenblad),
      afdruk: eachStudent((opgaven, kop) => afdruk(opgaven, kop, wijze)),
      antwoorden: () => antwoordmodel(klas, werk),
    },
    { rounds: 15, warmUp: 5 },
  );
