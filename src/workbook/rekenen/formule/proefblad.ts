import type { Opgave } from '../../../calc/rekenen/opgave';
import type { ProefUitkomst } from '../../../calc/rekenen/oordeel';
import { tweedeOpgave } from '../../../calc/rekenen/tweedeOpgave';
import { areaText } from '../../area';
import { areaAt } from '../../areaAt';
import { shiftFormula } from '../../files/shiftFormula';
import { heeftBrontabel, opgaveplaatsen, type Opgaveplaats } from '../opgaveplaatsen';
import { brontabel } from '../sheets/brontabel';
import { opgaveindeling } from '../sheets/opgaveindeling';
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
  const cellen = Array.from({ length: plaatsen.at(-1)?.einde ?? 0 }, () =>
    new Array<number | string | null>(KOLOMMEN).fill(null),
  );
  const zet = (row: number, column: number, inhoud: number | string) => {
    const cells = cellen[row];
    if (cells) cells[column] = inhoud;
  };
  plaatsen.forEach((plaats, index) => {
    for (const { row, column, getal } of getallenVan(plaats)) zet(row, column, getal);
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

interface Getalcel {
  readonly row: number;
  readonly column: number;
  readonly getal: number;
}

/** All figures of an exercise that its sheet shows: the givens, what else its columns hold and what a graph is drawn from. */
function getallenVan({ opgave, boven, gegevens }: Opgaveplaats): readonly Getalcel[] {
  const kolommen = opgaveindeling(opgave).kolommen.flatMap(({ letter, naam }) => {
    const { column } = areaAt(`${letter}1`);
    const figures = opgave.parameters[naam] as readonly number[];
    return figures.map((getal, down) => ({ row: boven + 1 + down, column, getal }));
  });
  const bron = heeftBrontabel(opgave) ? brontabel(opgave) : [];
  return [
    ...kolommen,
    ...bron.flatMap((cells, down) =>
      cells.flatMap((getal, right) =>
        typeof getal === 'number' ? [{ row: boven + 1 + down, column: 3 + right, getal }] : [],
      ),
    ),
    ...Object.entries(gegevens).map(([lokaal, cel]) => {
      const { row, column } = areaAt(cel);
      return { row, column, getal: opgave.blad.cellen[lokaal] ?? 0 };
    }),
  ];
}

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
