import type { Kwadrant } from '../../../calc/accountanalyse/account';
import type { Language } from '../../../calc/text';
import type { SheetPart } from '../../sheets/sheetParts';
import { swotteksten as texts } from '../texts/swotteksten';
import { tabelkolom } from './accounttabeldeel';
import { LAST_SWOT_COLUMN, SWOT_ROWS } from './swotIndeling';

interface Vlak {
  readonly kwadrant: Kwadrant;
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly fill: string;
}
const { upper, lower } = SWOT_ROWS;
const vlakken: readonly Vlak[] = [
  { kwadrant: 'S', row: upper, from: 'A', to: 'C', fill: '#E2F0D9' },
  { kwadrant: 'W', row: upper, from: 'D', to: LAST_SWOT_COLUMN, fill: '#FBE5D6' },
  { kwadrant: 'O', row: lower, from: 'A', to: 'C', fill: '#DDEBF7' },
  { kwadrant: 'T', row: lower, from: 'D', to: LAST_SWOT_COLUMN, fill: '#EDEDED' },
];
const BODY_POINTS = 130;

/** The four quadrants, each with the points that the table has for it now. */
export function swotvlakken(nummer: string, taal: Language): SheetPart {
  const kolom = tabelkolom('swot', nummer, taal);
  const range = ({ from, to }: Vlak, row: number) => `${from}${row}:${to}${row}`;
  return {
    blocks: vlakken.flatMap(({ kwadrant, row, from }) => [
      { at: `${from}${row}`, rows: [[texts[kwadrant][taal]]] },
      {
        at: `${from}${row + 1}`,
        rows: [
          [
            {
              formula: `=TEXTJOIN(CHAR(10),TRUE,IF(${kolom('kwadrant')}="${kwadrant}","• "&${kolom('punt')},""))`,
            },
          ],
        ],
      },
    ]),
    merged: vlakken.flatMap((vlak) => [range(vlak, vlak.row), range(vlak, vlak.row + 1)]),
    styles: vlakken.flatMap((vlak) => [
      { range: range(vlak, vlak.row), style: 'headRemark' as const },
      {
        range: range(vlak, vlak.row + 1),
        style: { fill: vlak.fill, color: '#000000', wrap: true, vertical: 'Top', align: 'Left', indent: 1 },
      },
    ]),
    rowHeights: [upper, lower].map((row) => ({ rows: `${row + 1}:${row + 1}`, points: BODY_POINTS })),
  };
}
