import type { Adviesdeel, Argument, Verwijzing } from '../../../calc/accountanalyse/analyse';
import type { Language } from '../../../calc/text';
import type { PlannedCell } from '../../plan';
import { readReference } from '../../reference';
import type { SheetPart } from '../../sheets/sheetParts';
import type { Accountcellen } from './accountcellen';
import { accountcijfers } from './accountnamen';
import { cijferopmaak } from './cijferopmaak';
import { quotedText } from './quotedText';

/** The composed part of a letter: its sheet knows it by this name. */
export const SAMENSTELLING = 'ACC_Samenstelling';
/** The columns of a letter, in points: the sentences, and beside each the figures that it rests on with where they stand. */
export const briefbreedten: readonly number[] = [292, 74, 66, 84];
const SENTENCE = briefbreedten[0] as number;
const WHOLE = briefbreedten.reduce((sum, points) => sum + points, 0);
export const LAST_LETTER = 'D';

/** How many points a sign takes on average, and how high a line is, at the size of a letter. */
const [SIGN, LINE] = [4.8, 13.5];

/** A heading, or a sentence that fills as many rows as it names figures. */
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
  readonly formats: readonly (string | undefined)[];
}

/** The rows of sentences with their figures and links; a figure whose sheet is not there is left out. */
export function samenstelling(
  regels: readonly Briefregel[],
  cells: Accountcellen,
  taal: Language,
  nummer: string,
): Samenstelling {
  const all = regels.map(({ soort, tekst, plaatsen }) => {
    const bronnen = naastZin(plaatsen).flatMap((plaats) => {
      const address = cells(plaats);
      return address === undefined ? [] : [{ plaats, address }];
    });
    const rijen = Math.max(1, bronnen.length);
    const isBreed = bronnen.length === 0;
    const lines = Math.max(1, Math.ceil((tekst.length * SIGN) / (isBreed ? WHOLE : SENTENCE)));
    const punten = soort === 'kop' ? 20 : Math.max(LINE, (lines * LINE) / rijen);
    const rows = Array.from({ length: rijen }, (_, index): readonly PlannedCell[] => {
      const bron = bronnen[index];
      return [index === 0 ? tekst : null, ...(bron ? bronCells(bron, nummer) : [null, null])];
    });
    const formats = Array.from({ length: rijen }, (_, index) => bronnen[index] && cijferopmaak(bronnen[index].plaats));
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
const inWords = ({ soort }: Verwijzing): boolean => soort === 'dmu' || soort === 'swot';

function bronCells(
  { plaats, address }: { readonly plaats: Verwijzing; readonly address: string },
  nummer: string,
): readonly PlannedCell[] {
  const { sheet = '', address: cell = '' } = readReference(address.replaceAll('$', ''), '') ?? {};
  const ending = ` ${accountcijfers(nummer)}`;
  const label = `${sheet.endsWith(ending) ? sheet.slice(0, -ending.length) : sheet} ${cell}`;
  const link = `=HYPERLINK(${quotedText(`#${address.replaceAll('$', '')}`)},${quotedText(label)})`;
  return [inWords(plaats) ? null : { formula: `=IF(${address}="","",${address})` }, { formula: link }];
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
        { range: `B${top}:B${last}`, style: 'link' as const },
        { range: `C${top}:C${last}`, style: { color: '#0563C1', align: 'Left' as const, indent: 1, size: 9 } },
      ]),
    ],
    rowHeights: placed.map(({ first: top, last, punten }) => ({ rows: `${top}:${last}`, points: punten })),
  };
}
