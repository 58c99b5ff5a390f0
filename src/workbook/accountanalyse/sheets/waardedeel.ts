import type { EigenPost } from '../../../calc/accountanalyse/account';
import type { Waardesleutel } from '../../../calc/accountanalyse/analyse';
import { clv } from '../../../calc/markt/clv';
import { klantaandeel } from '../../../calc/markt/klantaandeel';
import type { Language } from '../../../calc/text';
import type { SheetPart } from '../../sheets/sheetParts';
import { briefteksten as texts } from '../texts/briefteksten';
import { fieldCell, postsOfYear, postsOfYears, yearCell, type Accountcellen } from './accountcellen';
import { bereiknamen } from './accountnamen';
import { filledCells } from './filledCells';
import { placeOfLast, yearKey } from './jaarsleutel';
import { nativeInDomain } from './nativeInDomain';
import { quotedText } from './quotedText';
import { SCORE_END } from './scoremodeldeel';

const rows: Readonly<Record<Waardesleutel, number>> = { clv: SCORE_END + 1, klantaandeel: SCORE_END + 2 };
export const WAARDE_END = rows.klantaandeel;
/** Where what the account is worth stands on the profile. */
export const waardecel: Readonly<Record<Waardesleutel, string>> = {
  clv: `D${rows.clv}`,
  klantaandeel: `D${rows.klantaandeel}`,
};
/** Beside the page: the last year in which anything is known of what we sell, as a place from one. */
const [PLACE, PLACE_LABEL] = [`$G$${rows.clv}`, `H${rows.clv}`];

/** What the account is worth to us, by the formulas of CLV and KLANTAANDEEL, within what these allow. */
export function waardedeel(cells: Accountcellen, taal: Language): SheetPart {
  const own = (post: EigenPost) => `INDEX(${postsOfYears(cells, post)},${PLACE})`;
  const missing = quotedText(texts.nb[taal]);
  const whenKnown = (needed: readonly string[], formula: string) =>
    `=IF(${PLACE}=0,${missing},IF(COUNT(${needed.join(',')})=${needed.length},${formula},${missing}))`;
  const [retentie, disconteringsvoet, acquisitiekosten, eenheid] = (
    ['retentie', 'disconteringsvoet', 'acquisitiekosten', 'eenheid'] as const
  ).map((veld) => fieldCell(cells, veld)) as [string, string, string, string];
  const lifetime = nativeInDomain(clv, {
    jaarmarge: `${own('eigenMarge')}*IF(ISNUMBER(${eenheid}),${eenheid},1)`,
    retentie,
    disconteringsvoet,
    acquisitiekosten: `N(${acquisitiekosten})`,
  });
  const share = nativeInDomain(klantaandeel, {
    omzetBijOns: own('eigenOmzet'),
    totaleBesteding: own('inkopenAssortiment'),
  });
  return {
    blocks: [
      {
        at: `A${rows.clv}`,
        rows: [[clv.title[taal]], [klantaandeel.title[taal]]],
      },
      {
        at: waardecel.clv,
        rows: [
          [{ formula: whenKnown([own('eigenMarge'), retentie, disconteringsvoet], lifetime ?? missing) }],
          [{ formula: whenKnown([own('eigenOmzet'), own('inkopenAssortiment')], share ?? missing) }],
        ],
      },
      { at: PLACE.replaceAll('$', ''), rows: [[{ formula: `=${lastYear(cells)}` }]] },
      { at: PLACE_LABEL, rows: [[texts.laatsteJaar[taal]]] },
    ],
    names: [
      { name: bereiknamen.clv, range: waardecel.clv, scope: 'sheet' },
      { name: bereiknamen.klantaandeel, range: waardecel.klantaandeel, scope: 'sheet' },
    ],
    styles: [
      { range: `A${rows.clv}:D${rows.klantaandeel}`, style: { size: 10 } },
      { range: `D${rows.clv}:D${rows.klantaandeel}`, style: 'formula' },
      { range: `${PLACE.replaceAll('$', '')}:${PLACE_LABEL}`, style: 'note' },
    ],
    formats: [
      { range: waardecel.clv, format: '#,##0' },
      { range: waardecel.klantaandeel, format: '0.0%' },
    ],
  };
}

const lastYear = (cells: Accountcellen): string =>
  placeOfLast(
    (kolom) => yearKey(yearCell(cells, kolom), kolom),
    (kolom) => `${filledCells(postsOfYear(cells, 'eigenOmzet', 'inkopenAssortiment', kolom))}>0`,
  );
