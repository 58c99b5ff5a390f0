import type { Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { kengetalplaatsen, kengetalsleutels } from '../../../calc/accountanalyse/kengetalsleutels';
import type { Definition } from '../../../calc/define';
import type { SheetPart } from '../../sheets/sheetParts';
import { inRatios, KENGETAL_ROWS, LAST_RATIO, letter, ratioRow } from './kengetalIndeling';
import { quotedText } from './quotedText';

/** Of these two things have to be said in some years. */
const LONG: readonly Kengetalsleutel[] = ['dupont.rtv', 'crediteurentermijn'];

const verdictLooks = {
  '✓': { color: '#00612E', fill: '#E2F0D9' },
  '!': { color: '#7F4A00', fill: '#FFF2CC' },
  '✗': { color: '#9C0006', fill: '#FBE0DD' },
} as const;

/** How the rows of ratios look: a verdict in colour as well as in words, and each group under a line. */
export const kengetalopmaak = (): Pick<SheetPart, 'styles' | 'rowHeights' | 'conditionals'> => {
  const { head } = KENGETAL_ROWS;
  return {
    styles: looks(),
    rowHeights: [
      { rows: `${head}:${head}`, points: 28 },
      { rows: `${head + 1}:${LAST_RATIO}`, points: 37 },
      ...LONG.map((sleutel) => ({ rows: `${ratioRow(sleutel)}:${ratioRow(sleutel)}`, points: 62 })),
    ],
    conditionals: (['✓', '!', '✗'] as const).map((sign) => ({
      range: inRatios('oordeel'),
      formula: `=LEFT($${letter('oordeel')}${head + 1},1)=${quotedText(sign)}`,
      style: verdictLooks[sign],
    })),
  };
};

function looks(): NonNullable<SheetPart['styles']> {
  const { head } = KENGETAL_ROWS;
  const headRow = (from: string, to: string) => `${from}${head}:${to}${head}`;
  const groupRows = kengetalsleutels.filter((_, index) => {
    const group = (at: number): Definition['group'] | undefined => kengetalplaatsen[at]?.definition.group;
    return index > 0 && group(index) !== group(index - 1);
  });
  return [
    { range: headRow('A', letter('opmerking')), style: 'head' },
    { range: headRow(letter('jaar0'), letter('verschil')), style: 'headFigure' },
    { range: headRow('A', letter('opmerking')), style: { wrap: true, vertical: 'Center' } },
    { range: inRatios('groep', 'opmerking'), style: { vertical: 'Center' } },
    { range: inRatios('groep'), style: { bold: true, color: '#1F3864', wrap: true } },
    { range: inRatios('kengetal'), style: { wrap: true } },
    { range: inRatios('jaar0', 'verschil'), style: 'formula' },
    { range: inRatios('richting'), style: 'computedText' },
    { range: inRatios('oordeel'), style: { align: 'Left', bold: true, wrap: true } },
    { range: inRatios('norm', 'opmerking'), style: { color: '#595959', align: 'Left', wrap: true, size: 9 } },
    {
      range: inRatios('groep', 'opmerking'),
      style: {
        borders: { insideHorizontal: { line: 'hair', color: '#BFBFBF' }, bottom: { line: 'thin', color: '#1F4E79' } },
      },
    },
    ...groupRows.map((sleutel) => ({
      range: `A${ratioRow(sleutel)}:${letter('opmerking')}${ratioRow(sleutel)}`,
      style: { borders: { top: { line: 'thin' as const, color: '#1F4E79' } } },
    })),
    { range: `${letter('sleutel')}${KENGETAL_ROWS.legend}`, style: 'note' },
    {
      range: `${letter('sleutel')}${KENGETAL_ROWS.sleutels}:${letter('blok4')}${KENGETAL_ROWS.vorige}`,
      style: { color: '#595959' },
    },
    { range: headRow(letter('sleutel'), letter('naar')), style: { color: '#595959', bold: true, wrap: true } },
    { range: inRatios('sleutel', 'naar'), style: { color: '#595959', vertical: 'Center' } },
  ];
}
