import type { Opgave } from '../../../calc/rekenen/opgave';
import type { ProefUitkomst } from '../../../calc/rekenen/oordeel';
import { tweedeOpgave } from '../../../calc/rekenen/tweedeOpgave';
import { areaText } from '../../area';
import { areaAt } from '../../areaAt';
import { shiftFormula } from '../../files/shiftFormula';
import type { PlannedCell } from '../../plan';
import { textInput } from '../../textInput';
import { opgaveplaatsen, type Opgaveplaats } from '../opgaveplaatsen';
import { opgavecellen } from '../sheets/opgaveblok';
import { opgaveformule, type Formuleplaats } from './opgaveformule';

/** A formula that is tried: stored, relative to its exercise at the top of a sheet, and safe to put in a cell. */
export interface Proef {
  readonly opgave: Opgave;
  readonly formule: string;
}

/** All exercises twice, one below the other: with their own figures, and with the second ones. */
export interface Proefblad {
  /** From A1; null is an empty cell. */
  readonly cellen: readonly (readonly (number | string | null)[])[];
  readonly uitkomsten: (values: readonly (readonly unknown[])[]) => readonly ProefUitkomst[];
}

/** The cells that a formula of an exercise may refer to: from its first row to the one above the answer. */
export const formuleplaats = ({ boven, antwoord, doorvoeren }: Opgaveplaats): Formuleplaats => ({
  cellen: areaText({ row: boven, column: 0, rows: areaAt(antwoord).row - boven, columns: KOLOMMEN }),
  doorvoeren,
});
/** Up to the labels of lists. */
const KOLOMMEN = 7;

export function proefblad(proeven: readonly Proef[]): Proefblad {
  const plaatsen = opgaveplaatsen(
    proeven.flatMap(({ opgave }) => [opgave, tweedeOpgave(opgave)]),
    0,
  );
  // A formula may look a row up by its label: all that a student's sheet says stands here too.
  const cellen = opgavecellen(plaatsen).map((row) => row.map(alsInvoer));
  const zet = (row: number, column: number, formule: string) => {
    const cells = cellen[row];
    if (cells) cells[column] = formule;
  };
  plaatsen.forEach((plaats, index) => {
    const { opgave, formule } = proeven[Math.floor(index / 2)] as Proef;
    const [hoog] = opgaveplaatsen([opgave], 0) as [Opgaveplaats];
    const moved = opgaveformule(formule, formuleplaats(hoog), plaats.boven);
    if (!('formule' in moved)) throw new RangeError(`${formule} is not tried.`);
    const first = areaAt(proefcellen(plaats));
    for (let down = 0; down < first.rows; down++)
      zet(first.row + down, first.column, shiftFormula(moved.formule, down, 0));
  });
  return {
    cellen,
    uitkomsten: (values) =>
      proeven.map((_, index) => {
        const [eigen, tweede] = [plaatsen[2 * index], plaatsen[2 * index + 1]].map((plaats) =>
          plaats ? gelezen(values, proefcellen(plaats)) : [],
        ) as [Getallen, Getallen];
        const isDoorgevoerd = eigen.length > 1;
        return { waarde: som(eigen), tweede: som(tweede), ...(isDoorgevoerd && { doorgevoerd: eigen }) };
      }),
  };
}

const alsInvoer = (cell: PlannedCell): number | string | null =>
  typeof cell === 'number' ? cell : typeof cell === 'string' ? textInput(cell) : null;

/** Where the formula goes: in the answer cell, or in the cells that it is filled down in. */
const proefcellen = ({ antwoord, doorvoeren }: Opgaveplaats): string => doorvoeren ?? antwoord;

type Getallen = readonly (number | null)[];

function gelezen(values: readonly (readonly unknown[])[], cellen: string): Getallen {
  const { row, column, rows } = areaAt(cellen);
  return Array.from({ length: rows }, (_, down) => {
    const value = values[row + down]?.[column];
    return typeof value === 'number' ? value : null;
  });
}

/** What is filled down is answered by its sum. */
const som = (getallen: Getallen): number | null =>
  getallen.reduce((sum, getal) => (sum === null || getal === null ? null : sum + getal), 0 as number | null);
