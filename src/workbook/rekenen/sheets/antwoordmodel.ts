import { antwoordtekst } from '../../../calc/rekenen/getaltekst';
import { misconcepties } from '../../../calc/rekenen/misconcepties';
import type { Opgave, Opgavefout } from '../../../calc/rekenen/opgave';
import type { PlannedCell, SheetPlan } from '../../plan';
import type { CellStyle } from '../../styles';
import { antwoordteksten as texts } from '../texts/antwoordteksten';

/** The exercises of one student, with the seeds as they are printed. */
export interface Antwoordleerling {
  readonly leerling: string;
  readonly opgaven: readonly Opgave[];
  readonly gedrukteSeeds: readonly string[];
}

const COLUMNS = [44, 26, 210, 76, 190, 180, 116];
const [VRAAG, UITWERKING, FOUTEN] = [2, 4, 5];
const HEAD = 4;
const MARGINS = { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 } as const;
/** Of small print. */
const LINE = 12;
const SIGN = 4.4;
const HEAD_POINTS = 18;
/** A sheet takes 1,026 page breaks and no more: a large class goes on on the next sheet. */
const PER_SHEET = 1_000;
const HIGHEST = 409;

const looks = {
  cel: { size: 9, wrap: true, vertical: 'Top', align: 'Left' },
  antwoord: { bold: true },
  rij: { borders: { insideHorizontal: { line: 'thin', color: '#BFBFBF' } } },
} as const satisfies Record<string, CellStyle>;

/** The answers of a class: one row for each exercise, a page for each student. A class of many takes several sheets. */
export function antwoordmodel(klas: string, leerlingen: readonly Antwoordleerling[]): SheetPlan[] {
  const sheets: SheetPlan[] = [];
  for (let from = 0; from < Math.max(1, leerlingen.length); from += PER_SHEET)
    sheets.push(antwoordblad(klas, leerlingen.slice(from, from + PER_SHEET)));
  return sheets;
}

/** The answers of these students on one sheet. */
function antwoordblad(klas: string, leerlingen: readonly Antwoordleerling[]): SheetPlan {
  const rows: PlannedCell[][] = [];
  const rowHeights: { rows: string; points: number }[] = [{ rows: `${HEAD}:${HEAD}`, points: HEAD_POINTS }];
  const breaks: number[] = [];
  for (const { leerling, opgaven, gedrukteSeeds } of leerlingen) {
    // Within a student the paper breaks between rows by itself.
    if (rows.length > 0) breaks.push(HEAD + 1 + rows.length);
    opgaven.forEach((opgave, index) => {
      const cells = antwoordrij(leerling, index + 1, opgave, gedrukteSeeds[index] ?? opgave.seed);
      rows.push(cells);
      rowHeights.push({ rows: `${HEAD + rows.length}:${HEAD + rows.length}`, points: hoogte(cells) });
    });
  }
  const last = HEAD + Math.max(1, rows.length);
  return {
    title: texts.blad,
    blocks: [
      { at: 'A1', rows: [[texts.titel], [`${texts.klas} ${klas}`], [texts.uitleg]] },
      { at: `A${HEAD}`, rows: [[...texts.koppen]] },
      ...(rows.length > 0 ? [{ at: `A${HEAD + 1}`, rows }] : []),
    ],
    styles: [
      { range: 'A1', style: 'title' },
      { range: 'A2', style: { bold: true } },
      { range: 'A3', style: 'note' },
      { range: `A${HEAD}:G${HEAD}`, style: 'head' },
      { range: `A${HEAD + 1}:G${last}`, style: looks.cel },
      { range: `A${HEAD + 1}:G${last}`, style: looks.rij },
      { range: `D${HEAD + 1}:D${last}`, style: looks.antwoord },
    ],
    formats: [],
    columnWidths: COLUMNS,
    rowHeights,
    frozen: `A1:A${HEAD}`,
    gridLines: false,
    names: [],
    page: {
      orientation: 'landscape',
      countsAlone: true,
      area: `A1:G${last}`,
      titleRows: `${HEAD}:${HEAD}`,
      margins: MARGINS,
      footer: { left: `${texts.blad} ${klas}`.replaceAll('&', '&&'), right: `${texts.bladzijde} &P` },
      breaks,
    },
    select: `A${HEAD + 1}`,
  };
}

function antwoordrij(leerling: string, nummer: number, opgave: Opgave, seed: string): PlannedCell[] {
  const { vraag, antwoordTekst, stappen, fouten } = opgave;
  return [
    leerling,
    nummer,
    vraag,
    antwoordTekst,
    stappen.join('\n'),
    fouten
      .filter(({ actief }) => actief)
      .map((fout) => fouttekst(fout, opgave))
      .join('\n'),
    seed,
  ];
}

/** "€ 40,50: Opgeteld in plaats van vermenigvuldigd (BEW-PLUS)" */
const fouttekst = (fout: Opgavefout, opgave: Opgave): string =>
  `${foutwaarde(fout, opgave)}: ${misconcepties[fout.code].naam} (${fout.code})`;

/** A wrong answer as people read it: "€ 40,50". */
export const foutwaarde = ({ waarde }: Opgavefout, { eenheid, decimalen }: Opgave): string =>
  antwoordtekst(waarde, eenheid, decimalenVan(waarde, decimalen));

/** As many as the answer has, and more where a wrong one would show none of its figures. */
const MOST = 4;
function decimalenVan(waarde: number, decimalen: number): number {
  for (let digits = decimalen; digits < MOST; digits += 1) {
    if (Math.abs(Number(waarde.toFixed(digits)) - waarde) < 10 ** -(MOST + 1)) return digits;
  }
  return Math.max(decimalen, Math.abs(waarde) < 1 ? MOST : 2);
}

function hoogte(cells: readonly PlannedCell[]): number {
  let lines = 1;
  for (const column of [VRAAG, UITWERKING, FOUTEN]) {
    const perLine = Math.floor((COLUMNS[column] as number) / SIGN) - 2;
    let own = 0;
    for (const part of String(cells[column]).split('\n')) own += Math.max(1, Math.ceil(part.length / perLine));
    if (own > lines) lines = own;
  }
  return Math.min(HIGHEST, lines * LINE + 4);
}
