import { houdingen, invloeden } from '../../../calc/accountanalyse/account';
import { houdingWoorden, invloedWoorden } from '../../../calc/accountanalyse/accountwoorden';
import type { Language } from '../../../calc/text';
import { areWord } from '../../sheets/isWord';
import type { SheetPart } from '../../sheets/sheetParts';
import { choiceWord } from '../../store/choiceWord';
import { dmuteksten as texts } from '../texts/dmuteksten';
import { tabelkolom } from './accounttabeldeel';

/** As wide as these columns of the sheet. */
const RASTER_COLUMNS = ['A', 'B', 'D', 'F'] as const;
export const RASTER_ROWS = invloeden.length + 4;

/** The people of the DMU by their influence and their attitude, as the table below has them now. */
export function dmuraster(nummer: string, taal: Language, heading: number): SheetPart {
  const kolom = tabelkolom('dmu', nummer, taal);
  const [head, first] = [heading + 2, heading + 3];
  const name = `${kolom('persoon')}&IF(${kolom('persoon')}="",${kolom('functie')},"")`;
  const namesWhere = (condition: string) => ({ formula: `=TEXTJOIN(", ",TRUE,IF(${condition},${name},""))` });
  const influence = (key: (typeof invloeden)[number]) => areWord(kolom('invloed'), invloedWoorden, key);
  const attitude = (key: (typeof houdingen)[number]) => areWord(kolom('houding'), houdingWoorden, key);
  const unknown = `(${invloeden.map(influence).join('+')})*(${houdingen.map(attitude).join('+')})=0`;
  const [label = 'A', ...columns] = RASTER_COLUMNS;
  const last = first + invloeden.length;
  return {
    blocks: [
      { at: `A${heading}`, rows: [[texts.raster[taal]], [texts.rasterUitleg[taal]]] },
      { at: `${label}${head}`, rows: [[texts.invloed[taal]]] },
      ...houdingen.map((key, index) => ({
        at: `${columns[index]}${head}`,
        rows: [[texts.houding[taal] + choiceWord(taal, houdingWoorden, key)]],
      })),
      ...invloeden.flatMap((key, index) => [
        { at: `${label}${first + index}`, rows: [[choiceWord(taal, invloedWoorden, key)]] },
        ...houdingen.map((other, column) => ({
          at: `${columns[column]}${first + index}`,
          rows: [[namesWhere(`${influence(key)}*${attitude(other)}`)]],
        })),
      ]),
      { at: `${label}${last}`, rows: [[texts.onbekend[taal], namesWhere(unknown)]] },
    ],
    merged: [
      ...[head, ...invloeden.map((_, index) => first + index)].flatMap((row) => [
        `B${row}:C${row}`,
        `D${row}:E${row}`,
        `F${row}:H${row}`,
      ]),
      `B${last}:H${last}`,
    ],
    styles: [
      { range: `A${heading}`, style: 'section' },
      { range: `A${heading + 1}`, style: 'note' },
      { range: `A${head}:H${head}`, style: 'headRemark' },
      { range: `A${first}:A${last}`, style: { bold: true, vertical: 'Top' } },
      {
        range: `B${first}:H${last}`,
        style: {
          wrap: true,
          vertical: 'Top',
          align: 'Left',
          borders: { insideHorizontal: { line: 'hair', color: '#BFBFBF' }, bottom: { line: 'thin', color: '#1F4E79' } },
        },
      },
    ],
    rowHeights: [{ rows: `${first}:${last}`, points: 32 }],
  };
}
