import type { Jaarpost } from '../../../calc/accountanalyse/account';
import { HALVE_CENT } from '../../../calc/accountanalyse/afrondmarge';
import { KOLOM } from '../../../calc/accountanalyse/jaarbevindingtekst';
import type { Language } from '../../../calc/text';
import { filledCells } from './filledCells';
import { hulpcel, type Hulprij } from './hulpIndeling';
import {
  FIRST_YEAR,
  jaarcel,
  jaarletter,
  LAST_YEAR,
  postcel,
  postrij,
  totaalcel,
  type Jaarindeling,
} from './jaarIndeling';
import { quotedText } from './quotedText';

/** What the remarks of one year are made from. `eenheid` is the cell that says what a figure stands for. */
export function hulpformules(
  indeling: Jaarindeling,
  jaar: number,
  eenheid: string,
  taal: Language,
): Readonly<Record<Hulprij, string>> {
  const year = jaarcel(indeling, jaar);
  const at = (rij: Hulprij) => hulpcel(indeling, rij, jaar);
  const before = (rij: Hulprij) => hulpcel(indeling, rij, jaar - 1);
  const post = (one: Jaarpost) => postcel(indeling, one, jaar);
  const known = (cell: string) => `IF(ISNUMBER(${cell}),IF(${cell}>0,${cell},""),"")`;
  /** What the nearest year before this one had that has it. */
  const carried = (own: Hulprij, kept: Hulprij, has: Hulprij) =>
    jaar === 0 ? '=""' : `=IF(${before(has)}="",${before(kept)},${before(own)})`;
  const [activa, passiva] = (['totaalActiva', 'totaalPassiva'] as const).map((one) => totaalcel(indeling, one, jaar));
  const marge = (from: Jaarpost, to: Jaarpost, also?: Jaarpost) => {
    const ranges = [`${post(from)}:${post(to)}`, ...(also ? [post(also)] : [])];
    const count = postrij(indeling, to) - postrij(indeling, from) + ranges.length;
    const unrounded = (decimals: number) =>
      ranges.map((range) => `SUMPRODUCT(--(ROUND(${range},${decimals})<>${range}))`).join('+');
    const digits = `IF(${unrounded(0)}=0,0,IF(${unrounded(1)}=0,1,2))`;
    return `=IF(OR(${eenheid}="",${eenheid}=1),${HALVE_CENT},IFERROR(${count}/2*10^-${digits},${HALVE_CENT}))`;
  };
  return {
    jaar: `=IF(ISNUMBER(${year}),IF(AND(${year}=INT(${year}),${year}>=${FIRST_YEAR},${year}<=${LAST_YEAR}),${year},""),"")`,
    wanneer: `=IF(${at('jaar')}="",${quotedText(`${KOLOM[taal]} ${jaar + 1}`)},${at('jaar')})`,
    vorigJaar: carried('jaar', 'vorigJaar', 'jaar'),
    omzet: `=${known(post('omzet'))}`,
    vorigeOmzet: carried('omzet', 'vorigeOmzet', 'omzet'),
    wanneerVorigeOmzet: carried('wanneer', 'wanneerVorigeOmzet', 'omzet'),
    balans: `=IF(ISNUMBER(${activa}),${known(activa ?? '')},${known(passiva ?? '')})`,
    vorigeBalans: carried('balans', 'vorigeBalans', 'balans'),
    wanneerVorigeBalans: carried('wanneer', 'wanneerVorigeBalans', 'balans'),
    margeBalans: marge('immaterieleVasteActiva', 'kortlopendVreemdVermogen'),
    margeBedrijfsresultaat: marge('inkoopwaarde', 'bedrijfsresultaat', 'omzet'),
    margeResultaatVoor: marge('bedrijfsresultaat', 'resultaatVoorBelasting'),
  };
}

/** How many cells of a year hold something: a formula that comes to nothing is empty. */
export function gevuldecellen(indeling: Jaarindeling, jaar: number): string {
  const year = jaarletter(indeling, jaar);
  const ranges = [
    [indeling.posten, postrij(indeling, 'fte')],
    [indeling.eigen, postrij(indeling, 'inkopenAssortiment')],
  ].map(([first, last]) => filledCells(`${year}${first}:${year}${last}`));
  return ranges.join('+');
}
