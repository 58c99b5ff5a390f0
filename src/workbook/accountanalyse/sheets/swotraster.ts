import { strategieen } from '../../../calc/accountanalyse/swot';
import type { Language } from '../../../calc/text';
import type { PlannedCell } from '../../plan';
import type { SheetPart } from '../../sheets/sheetParts';
import { strategielabels, swotteksten as texts } from '../texts/swotteksten';
import { tabelkolom } from './accounttabeldeel';
import { confrontatieformules } from './confrontatieformules';
import { quotedText } from './quotedText';
import { GRID_SIZE, gridLetter, LAST_SWOT_COLUMN, PLACE_COLUMNS, STRONGEST_CELLS, SWOT_ROWS } from './swotIndeling';

const { matrix, head, first, totals, strongest } = SWOT_ROWS;
const last = first + GRID_SIZE - 1;
const places = Array.from({ length: GRID_SIZE }, (_, index) => index);

/** The points inside against those outside with their scores, the totals of each strategy, and the strongest pair. */
export function swotraster(nummer: string, taal: Language): SheetPart {
  const swot = tabelkolom('swot', nummer, taal);
  const confrontatie = tabelkolom('confrontatie', nummer, taal);
  const scores = confrontatieformules(nummer, taal);
  const placeCell = (soort: keyof typeof PLACE_COLUMNS, index: number) => `$${PLACE_COLUMNS[soort]}$${first + index}`;
  const point = (soort: keyof typeof PLACE_COLUMNS, index: number): PlannedCell => {
    const place = placeCell(soort, index);
    const at = (kolom: 'kwadrant' | 'punt') => `INDEX(${swot(kolom)},${place})`;
    return { formula: `=IF(${place}="","",${at('kwadrant')}&": "&${at('punt')})` };
  };
  const score = (row: number, column: number): PlannedCell => {
    const [inside, outside] = [placeCell('intern', row), placeCell('extern', column)];
    const id = (place: string) => `INDEX(${swot('id')},${place})`;
    const pair = `${confrontatie('intern')},${id(inside)},${confrontatie('extern')},${id(outside)}`;
    return { formula: `=IF(OR(${inside}="",${outside}=""),"",SUMIFS(${confrontatie('score')},${pair}))` };
  };
  const placeOf = (one: string, other: string, index: number): PlannedCell => {
    const kwadrant = swot('kwadrant');
    const row = `ROW(${kwadrant})-MIN(ROW(${kwadrant}))+1`;
    return { formula: `=IFERROR(SMALL(IF((${kwadrant}="${one}")+(${kwadrant}="${other}")>0,${row}),${index + 1}),"")` };
  };
  const counted = (one: string, other: string) =>
    `COUNTIF(${swot('kwadrant')},"${one}")+COUNTIF(${swot('kwadrant')},"${other}")`;
  return {
    blocks: [
      { at: `A${matrix}`, rows: [[texts.matrix[taal]], [texts.matrixUitleg[taal]]] },
      { at: `A${head}`, rows: [[texts.intern[taal], ...places.map((column) => point('extern', column))]] },
      {
        at: `A${first}`,
        rows: places.map((row) => [point('intern', row), ...places.map((column) => score(row, column))]),
      },
      {
        at: `A${last + 1}`,
        rows: [
          [
            {
              formula: `=IF(MAX(${counted('S', 'W')},${counted('O', 'T')})>${GRID_SIZE},${quotedText(texts.pastNiet[taal])},"")`,
            },
          ],
        ],
      },
      {
        at: `A${totals}`,
        rows: [
          [texts.totalen[taal], null],
          ...strategieen.map((strategie): readonly PlannedCell[] => [
            strategielabels[strategie][taal],
            { formula: `=SUM(${scores.of(strategie)})` },
          ]),
        ],
      },
      { at: `A${strongest}`, rows: [[{ formula: `=${scores.sentence}` }]] },
      {
        at: STRONGEST_CELLS.score.replaceAll('$', ''),
        rows: [[{ formula: `=${scores.highest}` }, { formula: `=${scores.pair}` }]],
      },
      { at: `${PLACE_COLUMNS.intern}${totals}`, rows: [[texts.sterksteBerekening[taal]]] },
      { at: `${PLACE_COLUMNS.intern}${head - 1}`, rows: [[texts.berekening[taal]]] },
      {
        at: `${PLACE_COLUMNS.intern}${first}`,
        rows: places.map((index) => [placeOf('S', 'W', index), placeOf('O', 'T', index)]),
      },
    ],
    merged: [`A${strongest}:${LAST_SWOT_COLUMN}${strongest}`],
    styles: [
      { range: `A${matrix}`, style: 'section' },
      { range: `A${matrix + 1}`, style: 'note' },
      { range: `A${head}:${LAST_SWOT_COLUMN}${head}`, style: 'head' },
      { range: `A${head}:${LAST_SWOT_COLUMN}${head}`, style: { wrap: true, vertical: 'Top', size: 9 } },
      { range: `A${first}:A${last}`, style: { wrap: true, vertical: 'Center', size: 10 } },
      { range: `B${first}:${LAST_SWOT_COLUMN}${last}`, style: { align: 'Center', vertical: 'Center' } },
      {
        range: `A${first}:${LAST_SWOT_COLUMN}${last}`,
        style: {
          borders: { insideHorizontal: { line: 'hair', color: '#BFBFBF' }, bottom: { line: 'thin', color: '#1F4E79' } },
        },
      },
      { range: `A${last + 1}`, style: { color: '#9C0006' } },
      { range: `A${totals}`, style: 'section' },
      { range: `A${totals + 1}:A${totals + strategieen.length}`, style: { shrink: true } },
      { range: `B${totals + 1}:B${totals + strategieen.length}`, style: { align: 'Center', bold: true } },
      { range: `A${strongest}`, style: { bold: true, wrap: true, vertical: 'Top', align: 'Left' } },
      { range: `${PLACE_COLUMNS.intern}${head - 1}:${PLACE_COLUMNS.extern}${totals + 1}`, style: 'note' },
    ],
    conditionals: [
      {
        range: `B${first}:${gridLetter(GRID_SIZE - 1)}${last}`,
        formula: `=AND(ISNUMBER(B${first}),B${first}>=2)`,
        style: { fill: '#FFF2CC', bold: true },
      },
    ],
    rowHeights: [
      { rows: `${head}:${head}`, points: 64 },
      { rows: `${first}:${last}`, points: 28 },
      { rows: `${strongest}:${strongest}`, points: 32 },
    ],
  };
}
