import type { Opgave } from '../../../calc/rekenen/opgave';
import type { SheetPlan } from '../../plan';
import type { Bladkop } from '../rekenboek';
import { afdrukteksten as texts } from '../texts/afdrukteksten';
import { addRow, afdrukblok, type Afdrukdelen } from './afdrukblok';
import { afdrukmaten, KOLOMMEN, PAPIER, type Afdrukwijze } from './afdrukmaten';
import { gedrukt } from './bladplan';
import { paginabreuken } from './paginabreuken';

export type { Afdrukwijze } from './afdrukmaten';
export type Afdrukkop = Pick<Bladkop, 'klas' | 'leerling' | 'isToets' | 'gedrukteSeeds'>;

/** The exercises of one student for paper: A4 in black and white, with lines to write on and the seed at each exercise. */
export function afdruk(opgaven: readonly Opgave[], kop: Afdrukkop, wijze: Afdrukwijze): SheetPlan {
  const { klas, leerling, isToets = false, gedrukteSeeds = opgaven.map(gedrukt) } = kop;
  const maten = afdrukmaten(wijze);
  const delen: Afdrukdelen = { rows: [], heights: [], styles: [], formats: [], merged: [], charts: [] };
  addRow(delen, maten.row + 10, [
    texts.titel,
    null,
    null,
    null,
    null,
    `${texts.klas} ${klas} · ${texts.leerling} ${leerling}`,
  ]);
  addRow(delen, 6, []);
  addRow(delen, maten.row + 6, [texts.naam, null, null, null, texts.datum]);
  addRow(delen, maten.row + 8, [isToets ? texts.toets : texts.oefenen]);
  const above = delen.heights.reduce((sum, points) => sum + points, 0);
  const parts = opgaven.map((opgave, index) => {
    const first = delen.rows.length + 1;
    afdrukblok({ opgave, nummer: index + 1, seed: gedrukteSeeds[index] ?? gedrukt(opgave) }, maten, wijze, delen);
    return { first, points: delen.heights.slice(first - 1).reduce((sum, points) => sum + points, 0) };
  });
  const { rows, heights, styles, formats, merged, charts } = delen;
  const end = rows.length;
  const { margins } = PAPIER;
  return {
    title: `${texts.blad} ${leerling} ${klas}`,
    blocks: [{ at: 'A1', rows }],
    styles: [
      { range: `A1:F${end}`, style: { size: maten.size } },
      {
        range: 'A1:F1',
        style: { bold: true, vertical: 'Center', borders: { bottom: { line: 'thin', color: '#000000' } } },
      },
      { range: 'A1', style: { size: maten.size + 3 } },
      { range: 'F1', style: { align: 'Right' } },
      { range: 'A3:F4', style: { vertical: 'Center' } },
      ...styles,
    ],
    formats,
    merged,
    columnWidths: KOLOMMEN,
    rowHeights: heights.map((points, index) => ({ rows: `${index + 1}:${index + 1}`, points })),
    charts,
    page: {
      orientation: 'portrait',
      area: `A1:F${end}`,
      titleRows: '1:2',
      margins,
      footer: { left: `${klas}|${leerling}`.replaceAll('&', '&&'), right: '&P / &N' },
      breaks: paginabreuken(parts, above, PAPIER.height - margins.top - margins.bottom, maten.row + 16),
    },
    gridLines: false,
    names: [],
    select: 'A1',
  };
}
