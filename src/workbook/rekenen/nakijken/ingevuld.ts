import type { Klasopdracht } from '../../../calc/rekenen/klas';
import type { Opgave } from '../../../calc/rekenen/opgave';
import { areaText, cellOf } from '../../area';
import { areaAt } from '../../areaAt';
import { bovenVan, opgaveplaatsen, type Opgaveplaats } from '../opgaveplaatsen';
import { getrokken } from './getrokken';

/** A cell as Excel gives it. */
export interface Celinhoud {
  readonly waarde: unknown;
  /** Of a cell without one it is the same as what it holds. */
  readonly formule: unknown;
  readonly format: string;
  /** As it is shown. */
  readonly tekst: string;
}

/** One exercise of a sheet with what was filled in. */
export interface Ingevuld {
  /** Its seed as it is printed. */
  readonly gedrukt: string;
  readonly nummer: number;
  readonly opgave: Opgave;
  readonly plaats: Opgaveplaats;
  readonly blad: string;
  /** Whether its sheet says that every answer has to be a formula. */
  readonly formule: Klasopdracht['formule'];
  /** By where they stand in a sheet that begins with the exercise; null where no number stands. */
  readonly gegevens: Readonly<Record<string, number | null>>;
  readonly antwoord: Celinhoud;
  /** The cells that a formula is filled down in. */
  readonly doorvoer: readonly Celinhoud[];
}

interface Bladinhoud {
  readonly blad: string;
  readonly seeds: readonly string[];
  /** The row of the first seed, from zero. */
  readonly voet: number;
  readonly formule: Klasopdracht['formule'];
  readonly cel: (adres: string) => Celinhoud;
}

/** All exercises of a sheet with what was filled in. */
export function ingevuldOp({ blad, seeds, voet, formule, cel }: Bladinhoud, geheim?: string): readonly Ingevuld[] {
  const opgaven = seeds.map((seed) => getrokken(seed, geheim));
  return opgaveplaatsen(opgaven, bovenVan(opgaven, voet + 1)).map((plaats, index) => ({
    gedrukt: seeds[index] ?? '',
    nummer: index + 1,
    opgave: plaats.opgave,
    plaats,
    blad,
    formule,
    gegevens: Object.fromEntries(
      Object.entries(plaats.gegevens).map(([lokaal, adres]) => {
        const { waarde } = cel(adres);
        return [lokaal, typeof waarde === 'number' ? waarde : null];
      }),
    ),
    antwoord: cel(plaats.antwoord),
    doorvoer: plaats.doorvoeren === undefined ? [] : cellenVan(plaats.doorvoeren).map(cel),
  }));
}

/** The cells of a column, from the top. */
function cellenVan(adres: string): readonly string[] {
  const area = areaAt(adres);
  return Array.from({ length: area.rows }, (_, row) => areaText(cellOf(area, row, 0)));
}
