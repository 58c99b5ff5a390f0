import { JAARKOLOMMEN, type Account } from '../../../calc/accountanalyse/account';
import { jaarposten } from '../../../calc/accountanalyse/jaarposten';
import { posten } from '../../../calc/blok/boekjaar';
import { units } from '../../../calc/units';
import type { PlannedCell } from '../../plan';
import { invoerteksten } from '../../sheets/invoerteksten';
import type { SheetPart } from '../../sheets/sheetParts';
import { deelwoorden, jaarteksten as texts } from '../texts/jaarteksten';
import { attention } from './attention';
import { bereiknamen } from './accountnamen';
import { eenheidformule } from './eenheidzin';
import {
  FIRST_YEAR,
  jaarindeling,
  jaarletter,
  jaarplaatsen,
  LAST_YEAR,
  letOpLetter,
  postrij,
  veldcel,
} from './jaarIndeling';
import { bedragopmaak } from './jaaropmaak';
import { jaarLetOp, postLetOp } from './jaarLetOp';

const { jaren, posten: first, eigen } = jaarindeling;
const last = eigen + jaarposten.length - posten.length - 1;
const [oldest, newest] = [jaarletter(jaarindeling, 0), jaarletter(jaarindeling, JAARKOLOMMEN - 1)];
const remarks = letOpLetter(jaarindeling);
const rows = (from: number, to: number) => `${oldest}${from}:${newest}${to}`;

/** The years side by side, and below them a row for each post. */
export function jaarregels({ jaren: kolommen, taal, velden }: Account): SheetPart {
  const cells = (of: (kolom: Account['jaren'][number]) => unknown): readonly PlannedCell[] =>
    jaarplaatsen.map((place) => {
      const kolom = kolommen[place];
      const cell = kolom === undefined ? '' : of(kolom);
      return typeof cell === 'number' ? cell : null;
    });
  const isFirst = (index: number) => jaarposten[index]?.deel !== jaarposten[index - 1]?.deel;
  const groups = jaarposten.flatMap((_, index) => (isFirst(index) ? [first + index] : []));
  return {
    blocks: [
      {
        at: `A${jaren}`,
        rows: [
          [
            texts.groep[taal],
            { formula: `=${eenheidformule(texts.bedragen[taal], veldcel('eenheid') ?? '')}` },
            ...cells(({ jaar }) => jaar),
            { formula: jaarLetOp(jaarindeling, taal) },
          ],
        ],
      },
      {
        at: `A${first}`,
        rows: jaarposten.map(({ post, label, deel }, index) => [
          isFirst(index) ? deelwoorden[deel][taal] : null,
          label[taal],
          ...cells(({ cijfers }) => cijfers[post]),
          { formula: postLetOp(jaarindeling, post, taal) },
        ]),
      },
    ],
    names: [
      { name: bereiknamen.jaren, range: rows(jaren, jaren), scope: 'sheet' },
      { name: bereiknamen.jaarcijfers, range: rows(first, eigen - 1), scope: 'sheet' },
      { name: bereiknamen.eigenCijfers, range: rows(eigen, last), scope: 'sheet' },
      { name: bereiknamen.letOp, range: `${remarks}${first}:${remarks}${last}`, scope: 'sheet' },
    ],
    styles: [
      { range: `A${jaren}:${remarks}${jaren}`, style: 'head' },
      { range: `${remarks}${jaren}`, style: 'headRemark' },
      { range: rows(jaren, jaren), style: 'input' },
      { range: rows(jaren, jaren), style: { bold: true, borders: { bottom: { line: 'medium', color: '#1F4E79' } } } },
      { range: `A${first}:A${last}`, style: { bold: true, color: '#1F3864' } },
      { range: rows(first, last), style: 'input' },
      { range: `${remarks}${first}:${remarks}${last}`, style: 'remark' },
      ...groups.map((row) => ({
        range: `A${row}:${remarks}${row}`,
        style: { borders: { top: { line: 'thin' as const, color: '#1F4E79' } } },
      })),
    ],
    conditionals: [
      { range: `${remarks}${first}:${remarks}${last}`, formula: `=${remarks}${first}<>""`, style: attention },
      {
        range: `${remarks}${jaren}`,
        formula: `=LEN(${remarks}${jaren})>${texts.letOp[taal].length}`,
        style: { ...attention, bold: true },
      },
    ],
    formats: [
      { range: rows(jaren, jaren), format: '0' },
      { range: rows(first, last), format: bedragopmaak(velden.eenheid) },
      ...jaarposten.flatMap(({ post, unit }) => {
        const row = postrij(jaarindeling, post);
        return unit === 'euro' ? [] : [{ range: rows(row, row), format: units[unit].format }];
      }),
    ],
    validations: [
      {
        range: rows(jaren, jaren),
        rule: { whole: { min: FIRST_YEAR, max: LAST_YEAR } },
        alert: { style: 'warning', title: invoerteksten.titel[taal], message: invoerteksten.getal[taal] },
      },
      {
        range: rows(first, last),
        rule: { decimal: {} },
        alert: { style: 'warning', title: invoerteksten.titel[taal], message: invoerteksten.getal[taal] },
      },
    ],
  };
}
