import { bereiknamen } from '../sheets/accountnamen';
import { jaarformules, type Jaarformule } from '../sheets/jaarformules';
import type { Jaarindeling } from '../sheets/jaarIndeling';
import type { Bladcellen } from './askBladcellen';
import type { Accountinhoud } from './leesAccount';

/** The cells of the annual figures that compute, where they stand by now; none while rows or columns are gone. */
export function jaarformulesIn({ cellen, jaren, velden, open }: Accountinhoud): readonly Jaarformule[] {
  const indeling = cellen.jaarcijfers && jaren?.isHeel ? indelingVan(cellen.jaarcijfers) : undefined;
  const eenheid = velden.get('eenheid')?.address;
  return indeling && eenheid !== undefined ? jaarformules(indeling, eenheid.replace(/^.*!/, ''), open.taal) : [];
}

function indelingVan({ bereik }: Bladcellen): Jaarindeling | undefined {
  const areas = [
    bereik(bereiknamen.jaren),
    bereik(bereiknamen.jaarcijfers),
    bereik(bereiknamen.eigenCijfers),
    bereik(bereiknamen.totalen),
    bereik(bereiknamen.letOp),
    bereik(bereiknamen.hulp),
  ];
  const [jaren, posten, eigen, totalen, letOp, hulp] = areas;
  if (!jaren || !posten || !eigen || !totalen || !letOp || !hulp) return undefined;
  return {
    jaren: jaren.row + 1,
    posten: posten.row + 1,
    eigen: eigen.row + 1,
    totalen: totalen.row + 1,
    kolom: posten.column,
    letOp: letOp.column,
    hulprij: hulp.row + 1,
    hulpkolom: hulp.column,
  };
}
