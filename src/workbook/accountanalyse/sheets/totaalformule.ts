import type { Jaarpost } from '../../../calc/accountanalyse/account';
import type { Totaalsleutel } from '../../../calc/accountanalyse/analyse';
import type { Language } from '../../../calc/text';
import { jaarteksten as texts } from '../texts/jaarteksten';
import { jaarletter, postcel, postrij, totaalcel, type Jaarindeling } from './jaarIndeling';

/** The posts that stand below each other and add up to a sum; crediteuren are a part of another post. */
const opgeteld = {
  vasteActiva: ['immaterieleVasteActiva', 'financieleVasteActiva'],
  vlottendeActiva: ['voorraden', 'liquideMiddelen'],
  totaalActiva: ['immaterieleVasteActiva', 'liquideMiddelen'],
  totaalPassiva: ['eigenVermogen', 'kortlopendVreemdVermogen'],
} as const satisfies Partial<Record<Totaalsleutel, readonly [Jaarpost, Jaarpost]>>;

/** Of figures in hundred-thousandths there is nothing left of what adding up in binary leaves behind. */
const DIGITS = 5;

/** A sum of one year as Excel computes it: in words where a part is missing, empty where the whole year is. */
export function totaalformule(indeling: Jaarindeling, totaal: Totaalsleutel, jaar: number, taal: Language): string {
  const nb = `"${texts.nb[taal]}"`;
  const year = jaarletter(indeling, jaar);
  const balance = `${year}${indeling.posten}:${postcel(indeling, 'kortlopendVreemdVermogen', jaar)}`;
  const isEmpty = `COUNTBLANK(${balance})=ROWS(${balance})`;
  if (totaal === 'balansverschil') {
    const [activa, passiva] = (['totaalActiva', 'totaalPassiva'] as const).map((one) => totaalcel(indeling, one, jaar));
    return `=IF(${isEmpty},"",IF(COUNT(${activa},${passiva})<2,${nb},ROUND(${activa}-${passiva},${DIGITS})))`;
  }
  const [from, to] = opgeteld[totaal];
  const parts = `${postcel(indeling, from, jaar)}:${postcel(indeling, to, jaar)}`;
  const count = postrij(indeling, to) - postrij(indeling, from) + 1;
  return `=IF(${isEmpty},"",IF(COUNT(${parts})<${count},${nb},SUM(${parts})))`;
}
