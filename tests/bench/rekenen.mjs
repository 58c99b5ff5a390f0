import { createRequire } from 'node:module';
import { nativeOpgave } from './rekenenNative.mjs';
import { inTurn } from './timing.mjs';

const { requireFresh } = createRequire(import.meta.url)('../../build/requireTypeScript.cjs');
const { trekOpgave } = requireFresh('calc/rekenen/trekOpgave.ts');
const { cellen } = requireFresh('calc/rekenen/cel.ts');
const { leerlingen } = requireFresh('calc/rekenen/klas.ts');
const { takenVan } = requireFresh('calc/rekenen/taken.ts');
const { opgavenblad } = requireFresh('workbook/rekenen/sheets/opgavenblad.ts');

export const LEERLINGEN = 1_000;
export const OPGAVEN = 20;

const opdracht = {
  klas: 'MAV3A',
  leerlingen: LEERLINGEN,
  cellen,
  aantal: OPGAVEN,
  formule: 'mag',
  groot: false,
  uitgaven: {},
};
const werk = leerlingen(opdracht).map((leerling) => ({ leerling, seeds: takenVan(opdracht, leerling) }));

/** What a sheet and its answer model ask of an exercise. */
const gevraagd = ({ antwoord, vraag, tabel, blad }) =>
  antwoord + vraag.length + (tabel?.length ?? 0) + blad.formule.en.length;

const inhoud = (trek) => () => {
  let asked = 0;
  for (const { seeds } of werk) for (const seed of seeds) asked += gevraagd(trek(seed));
  return asked;
};

const bladen = (trek) => () => {
  let rows = 0;
  for (const { leerling, seeds } of werk) {
    const kop = { klas: opdracht.klas, leerling, groot: false };
    rows += opgavenblad(seeds.map(trek), kop).blocks[0].rows.length;
  }
  return rows;
};

const rounds = { rounds: 7, warmUp: 2 };

/**
 * A thousand students of twenty exercises each, drawn and computed with question and cells, and laid out as sheets too;
 * each in turn with the same by doubles.
 */
export const timeRekenen = () => ({
  inhoud: inTurn({ native: inhoud(nativeOpgave), ours: inhoud(trekOpgave) }, rounds),
  bladen: inTurn({ native: bladen(nativeOpgave), ours: bladen(trekOpgave) }, rounds),
});
