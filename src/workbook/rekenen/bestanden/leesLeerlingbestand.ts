import { strFromU8 } from 'fflate';
import { leesSeed } from '../../../calc/rekenen/seed';
import { Package } from '../../files/read/package';
import { TooLargeFile } from '../../files/read/tooLargeFile';
import { unzipWithin } from '../../files/read/unzipWithin';
import { readWorkbook } from '../../files/read/workbook';
import { ingevuldOp, type Ingevuld } from '../nakijken/ingevuld';
import type { Boekpoging } from '../rekenboek';
import { celinhoud } from './celinhoud';
import { Onleesbaar, type Leesfout } from './leesfout';
import { leesPogingen } from './leesPogingen';
import { bezwaarTegen, opgavenbladen, type Klassleutel } from './opgavenbladen';

/** What a student handed in. */
export interface Leerlingbestand {
  readonly klas: string;
  readonly leerling: string;
  /** All exercises of the class that the file holds, with what was filled in. */
  readonly ingevuld: readonly Ingevuld[];
  /** Its log of attempts, oldest first. */
  readonly pogingen: readonly Boekpoging[];
}

/** Reads an .xlsx of a student of this class, whatever saved it. Whatever the bytes are, it gives an answer. */
export function leesLeerlingbestand(bytes: Uint8Array, opdracht: Klassleutel): Leerlingbestand | Leesfout {
  try {
    return gelezen(bytes, opdracht);
  } catch (cause) {
    if (cause instanceof Onleesbaar) return { fout: cause.code };
    return { fout: cause instanceof TooLargeFile ? 'tooLarge' : 'damaged', cause };
  }
}

function gelezen(bytes: Uint8Array, opdracht: Klassleutel): Leerlingbestand {
  const file = pakketVan(bytes);
  const workbook = readWorkbook(file);
  if (!workbook) throw new Onleesbaar('noXlsx');
  const bladen = opgavenbladen(file, workbook).map((blad) => ({ blad, bezwaar: bezwaarTegen(blad, opdracht) }));
  const eigen = bladen.filter(({ bezwaar }) => bezwaar === undefined).map(({ blad }) => blad);
  const [eerste] = eigen;
  if (!eerste) {
    const bezwaren = bladen.map(({ bezwaar }) => bezwaar);
    throw new Onleesbaar(bezwaren.find((bezwaar) => bezwaar !== 'otherClass') ?? bezwaren[0] ?? 'noExercises');
  }
  const leerlingen = new Set(eigen.map(({ seeds }) => leesSeed(seeds[0] ?? '')?.leerling ?? ''));
  if (leerlingen.size > 1) throw new Onleesbaar('severalStudents');
  return {
    klas: opdracht.klas,
    leerling: [...leerlingen].join(''),
    ingevuld: eigen.flatMap(({ cellen, ...blad }) =>
      ingevuldOp({ ...blad, cel: (adres) => celinhoud(cellen.at(adres)) }, opdracht.geheim),
    ),
    pogingen: leesPogingen(file, workbook),
  };
}

/** How a file begins that Excel locked, and any of before 2007. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** What the locked part is called, as such a file writes it. */
const LOCKED = [...'EncryptedPackage'].join('\0');

function pakketVan(bytes: Uint8Array): Package {
  const begins = (signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
  if (begins(OLD)) throw new Onleesbaar(strFromU8(bytes, true).includes(LOCKED) ? 'encrypted' : 'noXlsx');
  if (!begins(ZIP)) throw new Onleesbaar('noXlsx');
  return new Package(bytes, unzipWithin);
}
