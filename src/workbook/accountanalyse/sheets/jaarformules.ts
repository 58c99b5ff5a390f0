import { totalen } from '../../../calc/accountanalyse/analyse';
import { jaarposten } from '../../../calc/accountanalyse/jaarposten';
import type { Language } from '../../../calc/text';
import { areaAt } from '../../areaAt';
import { hulpformules } from './hulpformules';
import { hulpcel, hulprijen } from './hulpIndeling';
import { jaarplaatsen, letOpLetter, postrij, totaalcel, type Jaarindeling } from './jaarIndeling';
import { jaarLetOp, postLetOp, totaalLetOp } from './jaarLetOp';
import { totaalformule } from './totaalformule';

/** A cell of the annual figures that computes, from zero, and what it computes. */
export interface Jaarformule {
  readonly row: number;
  readonly column: number;
  readonly formula: () => string;
}

/** All cells of the annual figures that compute, where they stand by now. `eenheid` is the cell with the unit. */
export function jaarformules(indeling: Jaarindeling, eenheid: string, taal: Language): readonly Jaarformule[] {
  const at = (cell: string, formula: () => string): Jaarformule => {
    const { row, column } = areaAt(cell);
    return { row, column, formula };
  };
  const remark = (row: number, formula: () => string) => at(`${letOpLetter(indeling)}${row}`, formula);
  return [
    remark(indeling.jaren, () => jaarLetOp(indeling, taal)),
    ...jaarposten.map(({ post }) => remark(postrij(indeling, post), () => postLetOp(indeling, post, taal))),
    ...totalen.map((totaal, index) => remark(indeling.totalen + index, () => totaalLetOp(indeling, totaal, taal))),
    ...totalen.flatMap((totaal) =>
      jaarplaatsen.map((jaar) =>
        at(totaalcel(indeling, totaal, jaar), () => totaalformule(indeling, totaal, jaar, taal)),
      ),
    ),
    ...hulprijen.flatMap((rij) =>
      jaarplaatsen.map((jaar) =>
        at(hulpcel(indeling, rij, jaar), () => hulpformules(indeling, jaar, eenheid, taal)[rij]),
      ),
    ),
  ];
}
