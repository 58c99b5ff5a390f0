import { scorecriteria, type Account } from '../../../calc/accountanalyse/account';
import { criteriumlabels } from '../../../calc/accountanalyse/accountwoorden';
import { HOOGSTE_SCORE, LAAGSTE_SCORE } from '../../../calc/accountanalyse/scoremodel';
import { RELATIVE_TOLERANCE } from '../../../calc/relations';
import { gewogengemiddelde } from '../../../calc/statistiek/gewogengemiddelde';
import type { SheetPart } from '../../sheets/sheetParts';
import { briefteksten as texts } from '../texts/briefteksten';
import { accountinvoer } from './accountinvoer';
import { accountveldnaam, bereiknamen } from './accountnamen';
import { quotedText } from './quotedText';

/** The rows of the scoring model below its heading. */
export const SCORE_HEADING = 5;
const FIRST = SCORE_HEADING + 1;
const LAST = SCORE_HEADING + scorecriteria.length;
export const SCORE_TOTAL = LAST + 1;
export const SCORE_END = SCORE_TOTAL + 1;
export const scoreCell = `D${SCORE_TOTAL}`;

/** How much each criterion counts, the score it has, and what that comes to; with a word when it cannot. */
export function scoremodeldeel(account: Account): SheetPart {
  const { taal } = account;
  const rows = scorecriteria.map((criterium, index) => ({ criterium, row: FIRST + index }));
  const [weights, scores] = [`B${FIRST}:B${LAST}`, `C${FIRST}:C${LAST}`];
  const isWhole = `ABS(SUM(${weights})-1)<=${RELATIVE_TOLERANCE}`;
  const isScored = `AND(COUNT(${scores})=${rows.length},MIN(${scores})>=${LAAGSTE_SCORE},MAX(${scores})<=${HOOGSTE_SCORE})`;
  const isWeighed = `AND(COUNT(${weights})=${rows.length},MIN(${weights})>=0,${isWhole})`;
  const weighted = gewogengemiddelde.native?.({ waarden: scores, gewichten: weights });
  const sumText = `${quotedText(texts.gewichtenFout[taal])}&ROUND(100*SUM(${weights}),1)&${quotedText(`%${texts.maakHeel[taal]}`)}`;
  const message = (text: keyof typeof texts) => ({ title: texts.waarde[taal], message: texts[text][taal] });
  return {
    blocks: [
      {
        at: `A${SCORE_HEADING}`,
        rows: [[texts.waarde[taal], texts.gewicht[taal], texts.score[taal], texts.gewogen[taal]]],
      },
      {
        at: `A${FIRST}`,
        rows: rows.map(({ criterium, row }) => [
          criteriumlabels[criterium][taal],
          accountinvoer(account, `gewicht.${criterium}`),
          accountinvoer(account, `score.${criterium}`),
          { formula: `=IF(COUNT(B${row}:C${row})=2,B${row}*C${row},"")` },
        ]),
      },
      {
        at: `A${SCORE_TOTAL}`,
        rows: [
          [
            texts.totaal[taal],
            { formula: `=SUM(${weights})` },
            null,
            {
              formula: `=IF(AND(${isWeighed},${isScored}),${weighted},${quotedText(texts.nb[taal])})`,
            },
          ],
        ],
      },
      {
        at: `A${SCORE_END}`,
        rows: [
          [
            {
              formula: `=IF(${isWeighed},IF(${isScored},"",${quotedText(texts.scoreOntbreekt[taal])}),${sumText})`,
            },
          ],
        ],
      },
    ],
    names: [
      ...rows.flatMap(({ criterium, row }) => [
        { name: accountveldnaam(`gewicht.${criterium}`), range: `B${row}`, scope: 'sheet' as const },
        { name: accountveldnaam(`score.${criterium}`), range: `C${row}`, scope: 'sheet' as const },
      ]),
      { name: bereiknamen.score, range: scoreCell, scope: 'sheet' },
    ],
    styles: [
      { range: `A${SCORE_HEADING}:D${SCORE_HEADING}`, style: { color: '#1F3864', bold: true, size: 11 } },
      { range: `B${SCORE_HEADING}:D${SCORE_HEADING}`, style: { align: 'Right', size: 10 } },
      { range: `A${FIRST}:D${SCORE_END}`, style: { size: 10 } },
      { range: `B${FIRST}:C${LAST}`, style: 'input' },
      { range: `D${FIRST}:D${LAST}`, style: 'formula' },
      {
        range: `A${SCORE_TOTAL}:D${SCORE_TOTAL}`,
        style: { bold: true, borders: { top: { line: 'thin', color: '#1F4E79' } } },
      },
      { range: `B${SCORE_TOTAL}:D${SCORE_TOTAL}`, style: { align: 'Right' } },
      { range: `A${SCORE_END}`, style: { color: '#9C0006' } },
    ],
    formats: [
      { range: `B${FIRST}:B${SCORE_TOTAL}`, format: '0%' },
      { range: `C${FIRST}:C${LAST}`, format: '0' },
      { range: `D${FIRST}:D${SCORE_TOTAL}`, format: '0.00' },
    ],
    validations: [
      {
        range: weights,
        rule: { decimal: { min: 0, max: 1 } },
        alert: { style: 'stop', ...message('gewichtHint') },
      },
      {
        range: scores,
        rule: { decimal: { min: LAAGSTE_SCORE, max: HOOGSTE_SCORE } },
        alert: { style: 'stop', ...message('scoreHint') },
      },
    ],
  };
}

/** Where the fields of the model stand on its own sheet. */
export const scoreveldcel = (veld: string): string | undefined => {
  const [soort, criterium] = veld.split('.');
  const row = FIRST + (scorecriteria as readonly (string | undefined)[]).indexOf(criterium);
  if (row < FIRST) return undefined;
  return soort === 'gewicht' ? `B${row}` : soort === 'score' ? `C${row}` : undefined;
};
