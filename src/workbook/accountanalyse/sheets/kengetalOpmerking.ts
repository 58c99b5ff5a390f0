import type { Kengetalopmerking, Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { balansenVan, parameternamen, ZELFDE_RENDEMENT } from '../../../calc/accountanalyse/kengetalopmerkingen';
import { opmerkingteksten } from '../../../calc/accountanalyse/opmerkingtekst';
import { btwTarief } from '../../../calc/parameters/btwTarief';
import { postensom } from '../../../calc/blok/argument';
import { posten, type Post } from '../../../calc/blok/boekjaar';
import type { Language } from '../../../calc/text';
import type { PlannedCell } from '../../plan';
import { fieldCell, fixedCell, postsOfYears, yearCell, type Accountcellen } from './accountcellen';
import { jaarplaatsen } from './jaarIndeling';
import { letter, outcomeOf, placeBeforeCell, ratioRow } from './kengetalIndeling';
import { quotedText } from './quotedText';

/** The posts of the balances that a ratio takes the average of; they stand below each other. Empty where there are none. */
export function balansposten(sleutel: Kengetalsleutel): readonly Post[] {
  const used = balansenVan(sleutel).flatMap((balans) => postensom(balans)?.plus ?? []);
  return posten.filter((post) => used.includes(post));
}

/** What has to be said beside a ratio, and the years that it holds for. */
export interface Opmerkingcellen {
  readonly zonderBegin: PlannedCell;
  readonly jaren: PlannedCell;
  readonly opmerking: PlannedCell;
}

export function opmerkingcellen(sleutel: Kengetalsleutel, cells: Accountcellen, taal: Language): Opmerkingcellen {
  const row = ratioRow(sleutel);
  const outcome = (kolom: number) => outcomeOf(sleutel, kolom);
  const namen = parameternamen(sleutel);
  const balans = balansposten(sleutel);
  const [from, to] = [balans[0], balans.at(-1)];
  const opening =
    from && to
      ? yearsWhere(cells, (kolom) => {
          const before = placeBeforeCell(kolom);
          const counted = `COUNT(INDEX(${postsOfYears(cells, from, to)},0,${before}))`;
          return `ISNUMBER(${outcome(kolom)})*IF(${before}=0,TRUE,${counted}<${balans.length})`;
        })
      : null;
  const special = specialYears(sleutel, cells, outcome);
  const [zonder, jaren] = [`${letter('zonderBegin')}${row}`, `${letter('jaren')}${row}`];
  const parts = [
    ...(namen.includes('btwTarief') ? [withRate(cells, taal)] : []),
    ...(special ? [`IF(${jaren}="","",${around(special.code, '{jaren}', jaren, taal)})`] : []),
    ...(opening ? [`IF(${zonder}="","",${around('zonderBeginbalans', '{jaren}', zonder, taal)})`] : []),
  ];
  return {
    zonderBegin: opening,
    jaren: special?.years ?? null,
    opmerking: parts.length === 0 ? null : { formula: `=TEXTJOIN(" ",TRUE,${parts.join(',')})` },
  };
}

function specialYears(sleutel: Kengetalsleutel, cells: Accountcellen, outcome: (kolom: number) => string) {
  if (parameternamen(sleutel).includes('inkopenOpRekening')) {
    const empty = (kolom: number) => `(${fixedCell(cells, { soort: 'post', post: 'inkopenOpRekening', kolom })}="")`;
    const years = yearsWhere(cells, (kolom) => `ISNUMBER(${outcome(kolom)})*${empty(kolom)}`);
    return { years, code: 'inkoopwaardeAlsInkopen' } as const;
  }
  if (sleutel !== 'dupont.rtv') return undefined;
  const other = (kolom: number) => outcomeOf('rtv', kolom);
  const both = (kolom: number) => `COUNT(${outcome(kolom)},${other(kolom)})=2`;
  const differs = (kolom: number) =>
    `IF(${both(kolom)},ABS(${outcome(kolom)}-${other(kolom)})>${ZELFDE_RENDEMENT},FALSE)`;
  return { years: yearsWhere(cells, differs), code: 'dupontWijktAfVanRtv' } as const;
}

/** The words of a remark around what a formula fills in. */
function around(code: Kengetalopmerking['code'], gap: string, formula: string, taal: Language): string {
  const [before = '', after = ''] = opmerkingteksten[code][taal].split(gap);
  return [quotedText(before), formula, quotedText(after)].filter((part) => part !== '""').join('&');
}

/** The years for which a condition holds, one after the other. */
const yearsWhere = (cells: Accountcellen, condition: (kolom: number) => string): PlannedCell => ({
  formula: `=TEXTJOIN(", ",TRUE,${jaarplaatsen
    .map((kolom) => `IF(${condition(kolom)},${yearCell(cells, kolom)},"")`)
    .join(',')})`,
});

/** As KENGETALLEN takes it: an empty cell is the rate of the function. Words are no rate, and give an error there. */
function withRate(cells: Accountcellen, taal: Language): string {
  const cell = fieldCell(cells, 'btwTarief');
  const rate = `ROUND(100*IF(${cell}="",${btwTarief.default},${cell}),2)&"%"`;
  return `IF(OR(${cell}="",ISNUMBER(${cell})),${around('metBtw', '{tarief}', rate, taal)},"")`;
}
