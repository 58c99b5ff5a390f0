import type { Voortgang } from '../../../../workbook/rekenen/bestanden/voortgang';

export interface GelezenBestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

const isZip = (naam: string): boolean => /\.zip$/i.test(naam);
/** Excel keeps a hidden one beside a file that is open; macOS adds its own to a zip. */
const isOwn = (naam: string): boolean => /(^|\/)(~\$|\._)|^__MACOSX\//.test(naam);

/** The files that were chosen, and those within a zip of them, as bytes. */
export async function leesBestanden(files: readonly File[], voortgang: Voortgang): Promise<GelezenBestand[]> {
  const gelezen: GelezenBestand[] = [];
  for (const file of files) {
    await voortgang(0, files.length);
    const bytes = new Uint8Array(await file.arrayBuffer());
    gelezen.push(...(isZip(file.name) ? await uitZip({ naam: file.name, bytes }) : [{ naam: file.name, bytes }]));
  }
  return gelezen;
}

async function uitZip(zip: GelezenBestand): Promise<readonly GelezenBestand[]> {
  const { unzipSync } = await import('fflate');
  try {
    return Object.entries(unzipSync(zip.bytes))
      .filter(([naam]) => /\.xlsx$/i.test(naam) && !isOwn(naam))
      .map(([naam, bytes]) => ({ naam: naam.replace(/^.*\//, ''), bytes }));
  } catch {
    // The one who judges it says that it cannot be read.
    return [zip];
  }
}
