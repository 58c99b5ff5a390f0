import type { Jaarpost } from '../../../calc/accountanalyse/account';
import type { Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import { kengetallabel } from '../../../calc/accountanalyse/kengetallabel';
import type { Language } from '../../../calc/text';
import type { UnitName } from '../../../calc/units';
import type { ChartKind } from '../../chartKind';
import { readReference } from '../../reference';
import { quotedSheet } from '../../sheets/sheetReference';
import { grafiekteksten as texts } from '../texts/grafiekteksten';
import { fixedCell, looseAddress, type Accountcellen } from './accountcellen';
import { eenheidtekst } from './eenheidzin';
import { balanszin, normzin, omzetzin, type Grafiekzin } from './grafiekzinnen';
import { boundaryCell } from './kengetalIndeling';
import { goodBoundary } from './kengetalNormen';

/** The figures of one series by year; a formula gives a number, or anything else where it is not known. */
export interface Grafiekreeks {
  readonly naam: string;
  readonly cel: (kolom: number) => string;
}
/** A chart with its table and its sentence. */
export interface Grafiekdeel {
  readonly key: 'Omzet' | 'Currentratio' | 'Solvabiliteit' | 'RTV' | 'Bezit' | 'Vermogen';
  readonly soort: ChartKind;
  readonly titel: string;
  readonly waardeas: string;
  readonly format: string;
  /** Of the axis, where that counts in something else than the table. */
  readonly asformat?: string;
  readonly reeksen: readonly Grafiekreeks[];
  readonly zin: Grafiekzin;
}

export interface Grafiekbron {
  readonly cells: Accountcellen;
  readonly taal: Language;
  readonly eenheid: string;
}

const AMOUNT = '#,##0';

/** Everything that is drawn, in the order of the sheet. */
export function grafiekdelen({ cells, taal, eenheid }: Grafiekbron): readonly Grafiekdeel[] {
  const say = (key: keyof typeof texts) => texts[key][taal];
  const post = (soort: Jaarpost): Grafiekreeks => ({
    naam: jaarpostsoort(soort).label[taal],
    cel: (kolom) => fixedCell(cells, { soort: 'post', post: soort, kolom }),
  });
  const together = (naam: string, ...posts: readonly Jaarpost[]): Grafiekreeks => ({
    naam,
    cel: (kolom) => {
      const parts = posts.map((soort) => fixedCell(cells, { soort: 'post', post: soort, kolom }));
      return `IF(COUNT(${parts.join(',')})=${parts.length},${parts.join('+')},"")`;
    },
  });
  const ratio = (sleutel: Kengetalsleutel, naam = kengetallabel(sleutel)[taal]): Grafiekreeks => ({
    naam,
    cel: (kolom) => fixedCell(cells, { soort: 'kengetal', sleutel, kolom }),
  });
  const against = (
    key: Grafiekdeel['key'],
    sleutel: Kengetalsleutel,
    { unit, waardeas, format }: { readonly unit: UnitName; readonly waardeas: string; readonly format: string },
  ): Grafiekdeel => ({
    key,
    soort: 'line',
    titel: kengetallabel(sleutel)[taal] + say('tegenNorm'),
    waardeas,
    format,
    reeksen: [ratio(sleutel), { naam: say('norm'), cel: () => normCell(cells, sleutel) }],
    zin: normzin(kengetallabel(sleutel)[taal], unit, 'opNorm', 'onderNorm'),
  });
  const amounts = { waardeas: eenheidtekst(texts.bedragas, eenheid, taal), format: AMOUNT };
  const shares = { waardeas: say('deelas'), format: AMOUNT, asformat: '0%' };
  const percents = { unit: 'fractie', waardeas: say('procentas'), format: '0.0%' } as const;
  const bezit = [
    {
      naam: say('vasteActiva'),
      cel: (kolom: number) => fixedCell(cells, { soort: 'totaal', totaal: 'vasteActiva', kolom }),
    },
    post('voorraden'),
    together(say('vorderingen'), 'debiteuren', 'overigeVorderingen'),
    together(say('geld'), 'effecten', 'liquideMiddelen'),
  ];
  const vermogen = (
    ['eigenVermogen', 'voorzieningen', 'langlopendVreemdVermogen', 'kortlopendVreemdVermogen'] as const
  ).map(post);
  return [
    {
      key: 'Omzet',
      soort: 'column',
      titel: say('omzetTitel'),
      ...amounts,
      reeksen: [post('omzet'), post('resultaatNaBelasting')],
      zin: omzetzin,
    },
    against('Currentratio', 'currentratio', { unit: 'verhouding', waardeas: say('verhoudingas'), format: '0.00' }),
    against('Solvabiliteit', 'solvabiliteit', percents),
    {
      ...against('RTV', 'rtv', percents),
      titel: kengetallabel('rtv')[taal] + say('tegenRente'),
      reeksen: [ratio('rtv'), ratio('rvv', say('rente'))],
      zin: normzin(kengetallabel('rtv')[taal], 'fractie', 'bovenRente', 'onderRente'),
    },
    {
      key: 'Bezit',
      soort: 'columnStacked100',
      titel: say('bezitTitel'),
      ...shares,
      reeksen: bezit,
      zin: balanszin(bezit.length, 'aanVast', 'aanVlottend'),
    },
    {
      key: 'Vermogen',
      soort: 'columnStacked100',
      titel: say('vermogenTitel'),
      ...shares,
      reeksen: vermogen,
      zin: balanszin(vermogen.length, 'eigen', 'vreemd'),
    },
  ];
}

/** The boundary in use of the ratio, in the block beside the row that it stands in. */
function normCell(cells: Accountcellen, sleutel: Kengetalsleutel): string {
  const address = cells({ soort: 'kengetal', sleutel, kolom: 0 });
  const { sheet, address: cell = '' } = (address && readReference(looseAddress(address), '')) || {};
  const row = /\d+$/.exec(cell)?.[0];
  if (sheet === undefined || row === undefined) return '""';
  const column = boundaryCell(sleutel, goodBoundary(sleutel)).replace(/\d+$/, '');
  return `${quotedSheet(sheet)}!$${column}$${row}`;
}
