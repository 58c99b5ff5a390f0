import type { Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { kengetalnorm } from '../../../calc/accountanalyse/kengetalnorm';
import type { Band } from '../../../calc/norm';
import { sources } from '../../../calc/sources';
import type { Language } from '../../../calc/text';
import type { UnitName } from '../../../calc/units';
import type { PlannedCell } from '../../plan';
import { kengetalteksten as texts } from '../texts/kengetalteksten';
import { fieldCell, yearCells, type Accountcellen } from './accountcellen';
import { boundaryInWords } from './figureInWords';
import { letter, ratioRow, type Kengetalkolom } from './kengetalIndeling';
import type { Normverwijzing } from './normverwijzing';
import { quotedText } from './quotedText';

/** As many boundaries as a norm of ours has at most. */
const MOST = 3;
const each = Array.from({ length: MOST }, (_, index) => index);

/** Without the signs that cells are read by alone: the word says the same. */
const signs = { good: '✓', attention: '!', bad: '✗' } as const;
export const bandText = ({ level, verdict }: Band, taal: Language): string => `${signs[level]} ${verdict[taal]}`;

export const bandsOf = (sleutel: Kengetalsleutel): readonly Band[] => kengetalnorm(sleutel, [])?.banden ?? [];

/** Which boundary begins the first band that is good, from zero. */
export const goodBoundary = (sleutel: Kengetalsleutel): number =>
  bandsOf(sleutel).findIndex(({ level }) => level === 'good') - 1;

/** What is computed of the norm of one ratio: the boundaries, the verdict, and both in words. */
export interface Normcellen {
  /** From `standaard1` to `grens3`. */
  readonly grenzen: readonly PlannedCell[];
  readonly band: PlannedCell;
  readonly oordeel: PlannedCell;
  readonly norm: PlannedCell;
  readonly bron: PlannedCell;
}

export function normcellen(
  sleutel: Kengetalsleutel,
  unit: UnitName,
  { cells, normen, taal }: { readonly cells: Accountcellen; readonly normen: Normverwijzing; readonly taal: Language },
): Normcellen {
  const bands = bandsOf(sleutel);
  const bounds = bands.slice(1).map(({ from }) => from as number);
  const at = (kolom: Kengetalkolom): string => `$${letter(kolom)}$${ratioRow(sleutel)}`;
  if (bounds.length === 0) {
    const nothing = new Array<PlannedCell>(3 * MOST + 1).fill(null);
    return { grenzen: nothing, band: null, oordeel: null, norm: texts.geenNorm[taal], bron: null };
  }
  const branche = fieldCell(cells, 'branche');
  const kolom = (soort: 'standaard' | 'branche' | 'grens', index: number) =>
    at(`${soort}${index + 1}` as Kengetalkolom);
  const columns = bounds.map((_, index) => normen(`grens${index + 1}` as 'grens1'));
  const isOfBranche = [
    `(${normen('branche')}=${branche})`,
    `(${branche}<>"")`,
    `(${normen('kengetal')}=${quotedText(sleutel)})`,
    ...columns.map((column) => `ISNUMBER(${column})`),
    ...columns.slice(1).map((column, index) => `(${column}>${columns[index]})`),
  ].join('*');
  // Of a table of one row the condition is one figure: these two take that as well, MATCH does not.
  const found = (column: string) => `XLOOKUP(1,${isOfBranche},${column},"")`;
  const own = `ISNUMBER(${at('normrij')})`;
  const value = at('laatste');
  const used = bounds.map((_, index) => kolom('grens', index));
  const words = used.map((cell) => boundaryInWords(cell, unit));
  const [lowest, ...higher] = bands.map(({ verdict }) => verdict[taal]);
  return {
    grenzen: [
      ...each.map((index) => bounds[index] ?? null),
      { formula: `=IFERROR(XMATCH(1,${isOfBranche}),"")` },
      ...each.map((index) => {
        const column = columns[index];
        return column === undefined ? null : { formula: `=${found(column)}` };
      }),
      ...each.map((index) =>
        index < bounds.length
          ? { formula: `=IF(${own},${kolom('branche', index)},${kolom('standaard', index)})` }
          : null,
      ),
    ],
    band: { formula: `=IF(ISNUMBER(${value}),1+${used.map((cell) => `(${value}>=${cell})`).join('+')},"")` },
    oordeel: {
      formula: `=IF(ISNUMBER(${at('band')}),CHOOSE(${at('band')},${bands
        .map((band) => quotedText(bandText(band, taal)))
        .join(',')})&" ("&INDEX(${yearCells(cells)},${at('plaats')})&")","")`,
    },
    norm: {
      formula: `=${quotedText(`${lowest}${texts.onder[taal]}`)}&${words[0]}${higher
        .map((verdict, index) => `&${quotedText(`; ${verdict}${texts.vanaf[taal]}`)}&${words[index]}`)
        .join('')}`,
    },
    bron: {
      formula: `=IF(${own},${found(normen('bron'))}&" "&${found(normen('jaar'))},${quotedText(standardSource(sleutel, taal))})`,
    },
  };
}

/** The sites that the boundaries of our own were read on. */
function standardSource(sleutel: Kengetalsleutel, taal: Language): string {
  const herkomst = kengetalnorm(sleutel, [])?.herkomst;
  const bronnen = herkomst?.soort === 'standaard' ? herkomst.bronnen : [];
  const sites = bronnen.map((key) => new URL(sources[key].url).hostname.replace(/^(?:www|user-\d+)\./, ''));
  return texts.standaard[taal] + [...new Set(sites)].join(', ');
}
