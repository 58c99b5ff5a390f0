import type { Opgave } from '../../../calc/rekenen/opgave';
import type { SheetPlan } from '../../plan';
import type { Bladkop } from '../rekenboek';
import { afdrukteksten as texts } from '../texts/afdrukteksten';
import { afdrukblok } from './afdrukblok';
import { addRow, type Afdrukdelen } from './afdrukdelen';
import { afdrukmaten, PAPIER, type Afdrukwijze } from './afdrukmaten';
import { gedrukt } from './bladplan';
import { paginabreuken } from './paginabreuken';

export type { Afdrukwijze } from './afdrukmaten';
export type Afdrukkop = Pick<Bladkop, 'klas' | 'leerling' | 'isToets' | 'gedrukteSeeds'>;

/** The exercises of one student for paper: A4 in black and white, with lines to write on and the seed at each exercise. */
export function afdruk(opgaven: readonly Opgave[], kop: Afdrukkop, wijze: Afdrukwijze): SheetPlan {
  const { klas, leerling, isToets = false, gedrukteSeeds = opgaven.map(gedrukt) } = kop;
  const maten = afdrukmaten(wijze);
  const delen: Afdrukdelen = {
    rows: [],
    heights: [],
    styles: [],
    formats: [],
    merged: [],
    charts: [],
    naast: [],
    vakken: [],
  };
  addRow(delen, maten.row + 10, [
    texts.titel,
    null,
    null,
    null,
    null,
    `${texts.klas} ${klas} · ${texts.leerling} ${leerling}`,
  ]);
  addRow(delen, 6, []);
  if (wijze.groot) for (const words of [texts.naam, texts.datum]) addRow(delen, maten.row + 8, [words]);
  else addRow(delen, maten.row + 6, [texts.naam, null, null, null, texts.datum]);
  addRow(delen, maten.row + 8, [isToets ? texts.toets : texts.oefenen]);
  const kopEinde = delen.rows.length;
  const above = delen.heights.reduce((sum, points) => sum + points, 0);
  const parts = opgaven.map((opgave, index) => {
    const first = delen.rows.length + 1;
    afdrukblok({ opgave, nummer: index + 1, seed: gedrukteSeeds[index] ?? gedrukt(opgave) }, maten, wijze, delen);
    return { first, points: delen.heights.slice(first - 1).reduce((sum, points) => sum + points, 0) };
  });
  const { rows, heights, styles, formats, merged, charts, naast } = delen;
  const end = rows.length;
  const { margins } = PAPIER;
  const pagina = PAPIER.height - margins.top - margins.bottom;
  const herhaald = maten.row + 16;
  const breaks = paginabreuken(parts, above, pagina, herhaald);
  if (maten.isRekbaar) vulVakken(delen, breaks, pagina, herhaald);
  return {
    title: `${texts.blad} ${leerling} ${klas}`,
    blocks: [{ at: 'A1', rows }, ...naast],
    styles: [
      { range: `A1:F${end}`, style: { size: maten.size } },
      {
        range: 'A1:F1',
        style: { bold: true, vertical: 'Center', borders: { bottom: { line: 'thin', color: '#000000' } } },
      },
      { range: 'A1', style: { size: maten.size + 3 } },
      { range: 'F1', style: { align: 'Right' } },
      { range: `A3:F${kopEinde}`, style: { vertical: 'Center' } },
      ...styles,
    ],
    formats,
    merged,
    columnWidths: maten.columns,
    rowHeights: heights.map((points, index) => ({ rows: `${index + 1}:${index + 1}`, points })),
    charts,
    page: {
      orientation: 'portrait',
      countsAlone: true,
      area: `A1:F${end}`,
      titleRows: '1:2',
      margins,
      footer: { left: `${klas}|${leerling}`.replaceAll('&', '&&'), right: `${texts.bladzijde} &P` },
      breaks,
    },
    gridLines: false,
    names: [],
    select: 'A1',
  };
}

/** So much of a page stays free: a printer does not measure quite as we do. */
const SPELING = 14;
/** A box gets so much more at most. */
const MEER = 280;

/** Makes the boxes to write in higher, each as much as the others on its page, until the page is full. */
function vulVakken(
  { heights, vakken }: Afdrukdelen,
  breaks: readonly number[],
  pagina: number,
  herhaald: number,
): void {
  const starts = [1, ...breaks, heights.length + 1];
  starts.slice(0, -1).forEach((first, at) => {
    const next = starts[at + 1] as number;
    const eigen = vakken.filter((row) => row >= first && row < next);
    const used = heights.slice(first - 1, next - 1).reduce((sum, points) => sum + points, at === 0 ? 0 : herhaald);
    const meer = Math.min(MEER, Math.floor((pagina - SPELING - used) / eigen.length));
    if (meer > 0) for (const row of eigen) heights[row - 1] = (heights[row - 1] as number) + meer;
  });
}
