import { createRequire } from 'node:module';

const { requireFresh } = createRequire(import.meta.url)('../../build/requireTypeScript.cjs');
const { cellen } = requireFresh('calc/rekenen/cel.ts');
const { klasbestanden } = requireFresh('workbook/rekenen/bestanden/klasbestanden.ts');
const { klasZip } = requireFresh('workbook/rekenen/bestanden/klasZip.ts');
const { leesLeerlingbestand } = requireFresh('workbook/rekenen/bestanden/leesLeerlingbestand.ts');

export const KLAS = { leerlingen: Number(process.env.BENCH_STUDENTS ?? 1_000), aantal: 20 };
const klas = { klas: 'MAV3A', cellen, ...KLAS, formule: 'mag', groot: false, uitgaven: {} };

async function timed(work) {
  const start = performance.now();
  const made = await work();
  return { made, time: performance.now() - start };
}

/**
 * A class in complete files, from the seeds to a zip in one thread, and reading them back: in milliseconds. `size` is of
 * one file on average, in bytes.
 */
export async function timeRekenenBestanden() {
  // An engine compiles what runs often: the first files tell of that only.
  const warm = [...klasbestanden({ ...klas, leerlingen: 20 })];
  for (const { bytes } of warm) leesLeerlingbestand(bytes, klas);
  const zip = await timed(() => klasZip(klas));
  const files = [...klasbestanden({ ...klas, leerlingen: Math.min(KLAS.leerlingen, 100) })];
  const read = await timed(() => files.filter(({ bytes }) => 'ingevuld' in leesLeerlingbestand(bytes, klas)).length);
  if (read.made !== files.length) throw new Error('A file that was made cannot be read back.');
  return { time: zip.time, size: zip.made.bytes.length / KLAS.leerlingen, reading: read.time / files.length };
}
