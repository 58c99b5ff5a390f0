import type { Adviesdeel, Argument, Verwijzing } from '../../../calc/accountanalyse/analyse';
import type { PlannedCell } from '../../plan';
import type { SheetPart } from '../../sheets/sheetParts';
import { accountveldkinds } from '../store/accountveldkinds';
import { looseAddress, type Accountcellen } from './accountcellen';
import { bronlink } from './bronlink';
import { cijferopmaak } from './cijferopmaak';

/** The composed part of a letter: its sheet knows it by this name. */
export const SAMENSTELLING = 'ACC_Samenstelling';
/** Beside each sentence the figures that it rests on, with where they stand. In points. */
const BESIDE: readonly number[] = [54, 80, 54, 80];
/** The columns of a letter: what it is printed smaller for its width, it would otherwise be for its length. */
export const briefbreedten = {
  profiel: [390, ...BESIDE],
  advies: [250, ...BESIDE],
} as const satisfies Readonly<Record<string, readonly number[]>>;
export type Briefsoort = keyof typeof briefbreedten;
export const LAST_LETTER = 'E';
/** So many figures stand beside each other, each with its link. */
export const FIGURE_LETTERS = ['B', 'D'] as const;
const PER_ROW = FIGURE_LETTERS.length;

/** How many points a sign takes on average, and how high a line is, at the size of a letter. */
const [SIGN, LINE] = [4.8, 13.5];

/** A heading, or a sentence that fills as many rows as its figures need. */
export interface Briefregel {
  readonly soort: 'kop' | 'zin';
  readonly tekst: string;
  readonly plaatsen: readonly Verwijzing[];
}

/** How a composed row looks: that is all that is needed to show it again. */
export interface Regelvorm {
  readonly soort: Briefregel['soort'];
  readonly rijen: number;
  readonly punten: number;
  /** It rests on no cell, and runs on over the width of the letter. */
  readonly isBreed?: true;
}

export const kopregel = (tekst: string): Briefregel => ({ soort: 'kop', tekst, plaatsen: [] });
export const zinregel = ({ tekst, plaatsen }: Argument): Briefregel => ({ soort: 'zin', tekst, plaatsen });
export const deelregels = ({ kop, argumenten }: Adviesdeel): readonly Briefregel[] =>
  argumenten.length === 0 ? [] : [kopregel(kop), ...argumenten.map(zinregel)];

export interface Samenstelling {
  readonly vormen: readonly Regelvorm[];
  /** A row of cells for each row of the sheet. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Of the figures in each row. */
  readonly formats: readonly (readonly (string | undefined)[])[];
}

/** The rows of sentences with their figures and links; a figure whose sheet is not there is left out. */
export function samenstelling(
  soort: Briefsoort,
  regels: readonly Briefregel[],
  cells: Accountcellen,
  nummer: string,
): Samenstelling {
  const breedten: readonly number[] = briefbreedten[soort];
  const [sentence = 0] = breedten;
  const whole = breedten.reduce((sum, points) => sum + points, 0);
  const all = regels.map(({ soort, tekst, plaatsen }) => {
    const bronnen = naastZin(plaatsen).flatMap((plaats) => {
      const address = cells(plaats);
      return address === undefined ? [] : [{ plaats, address }];
    });
    const rijen = Math.max(1, Math.ceil(bronnen.length / PER_ROW));
    const isBreed = bronnen.length === 0;
    const lines = Math.max(1, Math.ceil((tekst.length * SIGN) / (isBreed ? whole : sentence)));
    const punten = soort === 'kop' ? 20 : Math.max(LINE, (lines * LINE) / rijen);
    const inRows = Array.from({ length: rijen }, (_, row) =>
      Array.from({ length: PER_ROW }, (_, index) => bronnen[row * PER_ROW + index]),
    );
    const rows = inRows.map((bronnen, row): readonly PlannedCell[] => [
      row === 0 ? tekst : null,
      ...bronnen.flatMap((bron, place) => (bron ? bronCells(bron, place, nummer) : [null, null])),
    ]);
    const formats = inRows.map((bronnen) => bronnen.map((bron) => bron && cijferopmaak(bron.plaats)));
    return { vorm: { soort, rijen, punten, ...(isBreed && { isBreed }) }, rows, formats };
  });
  return {
    vormen: all.map(({ vorm }) => vorm),
    rows: all.flatMap(({ rows }) => rows),
    formats: all.flatMap(({ formats }) => formats),
  };
}

/** The year of a figure is told by its column: alone it is a source of its own. */
function naastZin(plaatsen: readonly Verwijzing[]): readonly Verwijzing[] {
  const cijfers = plaatsen.filter(({ soort }) => soort !== 'jaar');
  return cijfers.length === 0 ? plaatsen : cijfers;
}

/** Words are not repeated beside the sentence: there the link is enough. */
const inWords = (plaats: Verwijzing): boolean =>
  plaats.soort === 'veld' ? accountveldkinds[plaats.veld] === 'text' : ['dmu', 'swot'].includes(plaats.soort);

/** What the cell says, or nothing where that is words; either way its formula knows where it stands, for the link beside it. */
function bronCells(
  { plaats, address }: { readonly plaats: Verwijzing; readonly address: string },
  place: number,
  nummer: string,
): readonly PlannedCell[] {
  const cell = looseAddress(address);
  const figure = inWords(plaats) ? '""' : cell;
  return [{ formula: `=IF(${cell}="","",${figure})` }, { formula: bronlink(FIGURE_LETTERS[place] ?? 'B', nummer) }];
}

/** The looks of composed rows from this row on. */
export function regellooks(vormen: readonly Regelvorm[], first: number): SheetPart {
  let row = first;
  const placed = vormen.map((vorm) => {
    const place = { ...vorm, first: row, last: row + vorm.rijen - 1 };
    row += vorm.rijen;
    return place;
  });
  const heads = placed.filter(({ soort }) => soort === 'kop');
  const sentences = placed.filter(({ soort }) => soort === 'zin');
  return {
    merged: sentences.flatMap(({ first: top, last, isBreed }) => {
      if (isBreed) return [`A${top}:${LAST_LETTER}${top}`];
      return last > top ? [`A${top}:A${last}`] : [];
    }),
    styles: [
      ...(row > first
        ? [{ range: `A${first}:${LAST_LETTER}${row - 1}`, style: { size: 10, vertical: 'Top' as const } }]
        : []),
      ...heads.map(({ first: top }) => ({
        range: `A${top}:${LAST_LETTER}${top}`,
        style: {
          color: '#1F3864',
          bold: true as const,
          size: 11,
          vertical: 'Bottom' as const,
          borders: { bottom: { line: 'thin' as const, color: '#1F4E79' } },
        },
      })),
      ...sentences.flatMap(({ first: top, last }) => [
        { range: `A${top}:A${last}`, style: { wrap: true as const, vertical: 'Top' as const, align: 'Left' as const } },
        ...FIGURE_LETTERS.map((letter) => ({ range: `${letter}${top}:${letter}${last}`, style: 'link' as const })),
        ...['C', 'E'].map((letter) => ({
          range: `${letter}${top}:${letter}${last}`,
          style: { color: '#0563C1', align: 'Left' as const, indent: 1, size: 8 },
        })),
      ]),
    ],
    rowHeights: placed.map(({ first: top, last, punten }) => ({ rows: `${top}:${last}`, points: punten })),
  };
}
