import { columnName } from '../../area';
import type { PlannedCell, PlannedStyle } from '../../plan';
import type { CellStyle } from '../../styles';
import { bladtekst } from '../bladtekst';
import { BRONTABELRIJEN, FEEDBACKKOLOMMEN, heeftBrontabel, type Opgaveplaats } from '../opgaveplaatsen';
import { beeldcellen } from './beeld';
import { bladmaten, teksthoogte, USUAL_ROW, type Bladmaten } from './bladmaten';
import { brontabel, BRONTABELKOPPEN } from './brontabel';
import { opgaveindeling, type Cijferkolom, type Enkelgegeven, type Rijlabels } from './opgaveindeling';

/** What a sheet with exercises is made of while it is laid out: every exercise adds to it. */
export interface Bladdelen {
  /** All rows of the sheet from the first, as wide as the sheet is. */
  readonly rows: PlannedCell[][];
  readonly styles: PlannedStyle[];
  readonly formats: { readonly range: string; readonly format: string }[];
  readonly merged: string[];
  readonly rowHeights: { readonly rows: string; readonly points: number }[];
  /** The cells that a student fills in. */
  readonly invoer: string[];
  /** What stands before the cell for the answer. */
  readonly antwoordlabel: string;
}

/** A sheet on which nothing stands yet. */
export const leeg = (antwoordlabel: string): Bladdelen => ({
  rows: [],
  styles: [],
  formats: [],
  merged: [],
  rowHeights: [],
  invoer: [],
  antwoordlabel,
});

/** A to G. */
export const legeRij = (): PlannedCell[] => [null, null, null, null, null, null, null];
/** A row until something stands in it: a class has a hundred thousand of them. */
const NOTHING = legeRij();
const [A, B, C, D, F] = [0, 1, 2, 3, 5];

const RULE = { line: 'thin', color: '#BFBFBF' } as const;
const BOX = { line: 'medium', color: '#1F4E79' } as const;
const looks = {
  vraag: { wrap: true, vertical: 'Top', align: 'Left', borders: { top: RULE } },
  kop: { bold: true, wrap: true, vertical: 'Bottom', align: 'Right', color: '#1F3864' },
  /** A given with its label before it, beside the question. */
  naastKop: { vertical: 'Bottom' },
  rijkop: { bold: true, wrap: true, vertical: 'Bottom', align: 'Left', indent: 1, color: '#1F3864' },
  rij: { align: 'Left', indent: 1 },
  eenheid: { align: 'Left', indent: 1 },
  antwoord: {
    color: '#0000FF',
    fill: '#FFF8E1',
    align: 'Right',
    vertical: 'Center',
    borders: { top: BOX, bottom: BOX, left: BOX, right: BOX },
  },
  label: { bold: true, vertical: 'Center' },
  feedback: { wrap: true, vertical: 'Top', align: 'Left' },
} as const satisfies Record<string, CellStyle>;

const MONEY = '"€ "#,##0.00';
/** Net prices show what a student's formula gives: no digit that counts is rounded away. */
const FILLED_DOWN = '0.00##';
const filledDownWords = ['Kolom A: prijs', 'Kolom C: jouw nettoprijs'] as const;

/**
 * Lays one exercise out where it belongs, and says how high it is. What only the pane shows, such as hints, stands nowhere
 * on a sheet.
 */
export function opgaveblok(plaats: Opgaveplaats, vraag: string, maten: Bladmaten, delen: Bladdelen): number {
  const { opgave, boven, einde } = plaats;
  const first = boven + 1;
  for (let row = boven; row < einde; row += 1) delen.rows.push(NOTHING);
  put(plaats, delen, 1, A, bladtekst(vraag, opgave, boven));
  delen.styles.push({ range: `A${first}:G${first}`, style: looks.vraag });
  const { enkel, kolommen, rijen } = opgaveindeling(opgave);
  enkelegegevens(plaats, enkel, delen);
  cijferkolommen(plaats, kolommen, delen);
  if (rijen) rijlabels(plaats, rijen, delen);
  if (heeftBrontabel(opgave)) {
    putRows(plaats, delen, [BRONTABELKOPPEN, ...brontabel(opgave)]);
    delen.formats.push({ range: `E${first + 1}:F${first + BRONTABELRIJEN}`, format: MONEY });
  } else if (opgave.diagram === 'beeld') {
    putRows(plaats, delen, beeldcellen(opgave));
    delen.styles.push({ range: `D${first}:E${first}`, style: { align: 'Left' } });
  }
  antwoorddeel(plaats, delen);
  const laatste = vraagEinde(plaats, delen);
  delen.merged.push(`A${first}:${columnName(laatste)}${first}`);
  return hoogten(plaats, teksthoogte(vraag, breedte(maten, laatste), maten), maten, delen);
}

/** The last column that the question runs on over: to the heads of what is listed beside it, and else as far as the feedback. */
const vraagEinde = ({ boven }: Opgaveplaats, { rows }: Bladdelen): number =>
  (rows[boven] ?? []).slice(D, F + 1).every((cell) => cell === null) ? F : C;

/** Of the columns from A. */
const breedte = ({ columns }: Bladmaten, laatste: number): number =>
  columns.slice(A, laatste + 1).reduce((sum, points) => sum + points, 0);

/** What exercises that begin at the top of a sheet put in its cells, without the words around them. */
export function opgavecellen(plaatsen: readonly Opgaveplaats[]): readonly (readonly PlannedCell[])[] {
  const delen = leeg('');
  for (const plaats of plaatsen) opgaveblok(plaats, plaats.opgave.vraag, bladmaten.gewoon, delen);
  return delen.rows;
}

/** A cell by its row in the exercise, from 1, and its column in the sheet. */
function put({ boven }: Opgaveplaats, { rows }: Bladdelen, row: number, column: number, cell: PlannedCell): void {
  const at = boven + row - 1;
  if (rows[at] === NOTHING) rows[at] = legeRij();
  (rows[at] as PlannedCell[])[column] = cell;
}

/** A small table from D on, with its head beside the question. */
function putRows(plaats: Opgaveplaats, delen: Bladdelen, cells: readonly (readonly PlannedCell[])[]): void {
  cells.forEach((row, at) => row.forEach((cell, column) => put(plaats, delen, at + 1, D + column, cell)));
  delen.styles.push({ range: `D${plaats.boven + 1}:F${plaats.boven + 1}`, style: looks.kop });
}

/** The label before each given, and its unit behind it. */
function enkelegegevens(plaats: Opgaveplaats, enkel: readonly Enkelgegeven[], delen: Bladdelen): void {
  const { opgave, boven, gegevens } = plaats;
  const { styles, formats } = delen;
  for (const { cel, rij, label, eenheid, format } of enkel) {
    const at = gegevens[cel] as string;
    const column = cel.charCodeAt(0) - 65;
    put(plaats, delen, rij, column, opgave.blad.cellen[cel] as number);
    put(plaats, delen, rij, column - 1, label);
    if (format !== undefined) formats.push({ range: at, format });
    if (column !== B) styles.push({ range: `D${boven + rij}`, style: looks.kop }, { range: at, style: looks.naastKop });
    else if (eenheid !== '') put(plaats, delen, rij, C, eenheid);
  }
}

function cijferkolommen(plaats: Opgaveplaats, kolommen: readonly Cijferkolom[], delen: Bladdelen): void {
  const { opgave, boven } = plaats;
  const { styles, formats } = delen;
  for (const { letter, kop, naam, rijen, format } of kolommen) {
    const column = letter.charCodeAt(0) - 65;
    const figures = opgave.parameters[naam] as readonly number[];
    for (let row = 0; row < rijen; row += 1) put(plaats, delen, row + 2, column, figures[row] as number);
    const range = `${letter}${boven + 2}:${letter}${boven + 1 + rijen}`;
    if (format !== undefined) formats.push({ range, format });
    if (column < D) continue;
    put(plaats, delen, 1, column, kop);
    styles.push({ range: `${letter}${boven + 1}`, style: looks.kop });
  }
}

/** What the rows are called, right behind their figures. */
function rijlabels(plaats: Opgaveplaats, { letter, kop, labels }: Rijlabels, delen: Bladdelen): void {
  const column = letter.charCodeAt(0) - 65;
  const first = plaats.boven + 1;
  if (kop !== '') put(plaats, delen, 1, column, kop);
  labels.forEach((label, row) => put(plaats, delen, row + 2, column, label));
  delen.styles.push({ range: `${letter}${first}`, style: looks.rijkop });
  delen.styles.push({ range: `${letter}${first + 1}:${letter}${first + labels.length}`, style: looks.rij });
}

/** Where the answer goes, and the verdict beside and below it. */
function antwoorddeel(plaats: Opgaveplaats, delen: Bladdelen): void {
  const { opgave, boven, antwoord, oordeel, feedback, doorvoeren } = plaats;
  const { styles, formats, merged, invoer } = delen;
  const row = Number(antwoord.slice(1));
  put(plaats, delen, row - boven, A, delen.antwoordlabel);
  if (opgave.eenheid !== '(getal)') put(plaats, delen, row - boven, C, opgave.eenheid);
  styles.push(
    { range: `A${row}:${oordeel}`, style: looks.label },
    { range: `C${boven + 2}:C${row}`, style: looks.eenheid },
    { range: antwoord, style: looks.antwoord },
    { range: feedback, style: looks.feedback },
  );
  merged.push(`${FEEDBACKKOLOMMEN[0]}${row + 1}:${FEEDBACKKOLOMMEN[1]}${row + 1}`);
  invoer.push(antwoord);
  if (doorvoeren === undefined) return;
  invoer.push(doorvoeren);
  styles.push({
    range: doorvoeren,
    style: { ...looks.antwoord, borders: { ...looks.antwoord.borders, insideHorizontal: BOX } },
  });
  formats.push({ range: doorvoeren, format: FILLED_DOWN });
  filledDownWords.forEach((words, at) => put(plaats, delen, at + 2, D, words));
  styles.push({ range: `D${boven + 2}:D${boven + 1 + filledDownWords.length}`, style: 'remark' });
}

/** Gives how high the whole exercise is, of which the question takes so much. */
function hoogten(
  { boven, antwoord, einde }: Opgaveplaats,
  vraag: number,
  { row }: Bladmaten,
  delen: Bladdelen,
): number {
  const [first, answer] = [boven + 1, Number(antwoord.slice(1))];
  const question = Math.max(2 * row, vraag) + 6;
  const { rowHeights } = delen;
  const usual = (from: number, to: number): void => {
    if (row !== USUAL_ROW) rowHeights.push({ rows: `${from}:${to}`, points: row });
  };
  rowHeights.push({ rows: `${first}:${first}`, points: question });
  usual(first + 1, answer - 1);
  rowHeights.push({ rows: `${answer}:${answer}`, points: row + 6 });
  rowHeights.push({ rows: `${answer + 1}:${answer + 1}`, points: 2 * row });
  usual(answer + 2, einde);
  return question + (einde - boven) * row + 6;
}
