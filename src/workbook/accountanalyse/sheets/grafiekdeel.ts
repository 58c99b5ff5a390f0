import type { Language } from '../../../calc/text';
import { columnName } from '../../area';
import type { PlannedCell } from '../../plan';
import type { PlannedChart } from '../../plannedDrawing';
import type { SheetPart } from '../../sheets/sheetParts';
import { grafiekteksten as texts } from '../texts/grafiekteksten';
import { fixedCell, type Accountcellen } from './accountcellen';
import type { Grafiekdeel } from './grafiekdelen';
import { CHART_COLUMNS, PLACE_LETTERS, seriesCells, type Grafiekplaats } from './grafiekIndeling';
import { jaarplaatsen } from './jaarIndeling';
import { placeOfFirst, placeOfLast, yearKey } from './jaarsleutel';

/** The sentence, the table that it and the chart read, and in between what is known first and last. */
export function grafiekcellen(
  deel: Grafiekdeel,
  plaats: Grafiekplaats,
  cells: Accountcellen,
  taal: Language,
): SheetPart {
  const { sentence, head, first, last } = plaats;
  const end = columnName(deel.reeksen.length);
  const year = (kolom: number): PlannedCell => {
    const cell = fixedCell(cells, { soort: 'jaar', kolom });
    return { formula: `=IF(${cell}="","",${cell})` };
  };
  /** Of the main series: the first one. */
  const known = (kolom: number) => `ISNUMBER(B${first + kolom})`;
  const yearAt = (kolom: number) => `$A${first + kolom}`;
  const lastPlace = placeOfLast((kolom) => yearKey(yearAt(kolom), kolom), known);
  return {
    blocks: [
      { at: `A${sentence}`, rows: [[{ formula: `=${deel.zin(plaats, taal)}` }]] },
      { at: `A${head}`, rows: [[texts.jaar[taal], ...deel.reeksen.map(({ naam }) => naam)]] },
      {
        at: `A${first}`,
        rows: jaarplaatsen.map((kolom) => [
          year(kolom),
          ...deel.reeksen.map(({ cel }): PlannedCell => {
            const cell = cel(kolom);
            return { formula: `=IF(AND($A${first + kolom}<>"",ISNUMBER(${cell})),${cell},NA())` };
          }),
        ]),
      },
      {
        at: `${PLACE_LETTERS.first}${first}`,
        rows: [[{ formula: `=${placeOfFirst(yearAt, known)}` }, { formula: `=${lastPlace}` }]],
      },
    ],
    styles: [
      { range: `A${sentence}`, style: { bold: true, color: '#1F3864' } },
      { range: `A${head}:${end}${head}`, style: 'headFigure' },
      { range: `A${head}`, style: { align: 'Left' } },
      { range: `A${head}:${end}${head}`, style: { wrap: true, vertical: 'Center' } },
      { range: `A${first}:A${last}`, style: { color: '#00612E', align: 'Left' } },
      { range: `B${first}:${end}${last}`, style: 'link' },
      { range: `${PLACE_LETTERS.first}${first}:${PLACE_LETTERS.last}${first}`, style: 'note' },
    ],
    formats: [
      { range: `A${first}:A${last}`, format: '0' },
      { range: `B${first}:${end}${last}`, format: deel.format },
    ],
    conditionals: [
      { range: `B${first}:${end}${last}`, formula: `=ISNA(B${first})`, style: { color: '#7F7F7F', italic: true } },
    ],
    rowHeights: [{ rows: `${head}:${head}`, points: 44 }],
  };
}

/** The chart beside its table, under the sentence that says what it shows. */
export function plannedChart(deel: Grafiekdeel, plaats: Grafiekplaats, taal: Language): PlannedChart {
  const { head, first, last } = plaats;
  return {
    name: `ACC_${deel.key}`,
    kind: deel.soort,
    title: deel.titel,
    description: `${deel.titel}: ${deel.reeksen.map(({ naam }) => naam).join(', ')}.`,
    categories: `A${first}:A${last}`,
    series: deel.reeksen.map(({ naam }, index) => ({ name: naam, values: seriesCells(plaats, index) })),
    at: `${CHART_COLUMNS.from}${head}:${CHART_COLUMNS.to}${head + 14}`,
    format: deel.asformat ?? deel.format,
    axisTitles: { categories: texts.jaaras[taal], values: deel.waardeas },
  };
}
