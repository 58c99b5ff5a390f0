import type { Voortgang } from '../../../../workbook/rekenen/bestanden/voortgang';
import { unpack } from '../operations';

export interface GelezenBestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

const isZip = (naam: string): boolean => /\.zip$/i.test(naam);
/** Excel keeps a hidden one beside a file that is open; macOS adds its own to a zip. */
const isOwn = (naam: string): boolean => /(^|\/)(~\$|\._)|^__MACOSX\//.test(naam);

/** Of a zip: the files of the largest class, each with a hidden one of macOS beside it. No class hands in more. */
const KLAS = {
  takes: (naam: string) => /\.xlsx$/i.test(naam) && !isOwn(naam),
  file: 100_000_000,
  unpacked: 100_000_000,
  parts: 4_000,
};

/** The files that were chosen, and those within a zip of them, as bytes. */
export async function leesBestanden(files: readonly File[], voortgang: Voortgang): Promise<GelezenBestand[]> {
  const gelezen: GelezenBestand[] = [];
  for (const file of files) {
    await voortgang(0, files.length);
    // What is larger than a whole class is no file of it, and would take all memory.
    const bytes = new Uint8Array(file.size > KLAS.file ? new ArrayBuffer() : await file.arrayBuffer());
    gelezen.push(...(isZip(file.name) ? await uitZip({ naam: file.name, bytes }) : [{ naam: file.name, bytes }]));
  }
  return gelezen;
}

async function uitZip(zip: GelezenBestand): Promise<readonly GelezenBestand[]> {
  try {
    return Object.entries(await unpack(zip.bytes, KLAS)).map(([naam, bytes]) => ({
      naam: naam.replace(/^.*\//, ''),
      bytes,
    }));
  } catch {
    // The one who judges it says that it cannot be read.
    return [zip];
  }
}
