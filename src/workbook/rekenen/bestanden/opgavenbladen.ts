import type { Klasopdracht } from '../../../calc/rekenen/klas';
import { controlecode } from '../../../calc/rekenen/geheim';
import { leesSeed, type Seed } from '../../../calc/rekenen/seed';
import { parseArea } from '../../area';
import type { Package } from '../../files/read/package';
import { StoredSheet } from '../../files/read/storedSheet';
import type { WorkbookPart } from '../../files/read/workbook';
import { readReference, sameSheet } from '../../reference';
import { FORMULENAAM, SEEDNAAM } from '../opgaveplaatsen';
import { Onleesbaar, type Leesfoutcode } from './leesfout';

/** A sheet of a file that holds exercises, as far as it says whose they are. */
export interface Bestandsblad {
  readonly blad: string;
  readonly cellen: StoredSheet;
  /** As they are printed. */
  readonly seeds: readonly string[];
  /** The row of the first seed, from zero. */
  readonly voet: number;
  /** Whether the sheet says that every answer has to be a formula. */
  readonly formule: Klasopdracht['formule'];
}
export type Klassleutel = Pick<Klasopdracht, 'klas' | 'geheim'>;

/** No sheet has as many exercises. */
const MOST_SEEDS = 500;

/** The sheets with exercises in a file. Throws Onleesbaar where one of them points at nothing sensible. */
export function opgavenbladen(file: Package, { names, sheets, texts, styles }: WorkbookPart): Bestandsblad[] {
  return names.flatMap(({ name, formula, sheet: owner }) => {
    if (!sameSheet(name, SEEDNAAM)) return [];
    const own = sheets.find(({ index }) => index === owner)?.name ?? '';
    const place = readReference(formula.slice(1), own);
    const sheet = sheets.find((one) => sameSheet(one.name, place?.sheet ?? ''));
    const area = place && parseArea(place.address);
    // The sheet that it belonged to was deleted.
    if (!sheet || !area) return [];
    if (area.rows > MOST_SEEDS) throw new Onleesbaar('damaged');
    const cellen = new StoredSheet(file.text(sheet.path) ?? '', { texts, styles: styles.cells });
    const seeds = cellen.rows({ ...area, columns: 1 }).map(([cel]) => String(cel?.value ?? ''));
    const isVerplicht = names.some((one) => one.sheet === owner && sameSheet(one.name, FORMULENAAM));
    return [{ blad: sheet.name, cellen, seeds, voet: area.row, formule: isVerplicht ? 'verplicht' : 'mag' }];
  });
}

/** Why the exercises of a sheet are not those of this class; undefined where they are. */
export function bezwaarTegen({ seeds }: Pick<Bestandsblad, 'seeds'>, opdracht: Klassleutel): Leesfoutcode | undefined {
  const gelezen = seeds.map((seed) => leesSeed(seed));
  const [eerste] = gelezen;
  const isEen = (seed: Seed | undefined) => seed?.klas === eerste?.klas && seed?.leerling === eerste?.leerling;
  if (!eerste || !gelezen.every(isEen)) return 'damaged';
  return klasbezwaar(eerste.klas, opdracht);
}

/** By what stands for the class in a printed seed: of a class with a secret a check code stands behind it. */
function klasbezwaar(gedrukt: string, { klas, geheim }: Klassleutel): Leesfoutcode | undefined {
  if (gedrukt === (geheim ? `${klas}·${controlecode(klas, geheim)}` : klas)) return undefined;
  const heeftCode = gedrukt.startsWith(`${klas}·`);
  if (!heeftCode) return 'otherClass';
  return geheim ? 'secretWrong' : 'secretNeeded';
}
