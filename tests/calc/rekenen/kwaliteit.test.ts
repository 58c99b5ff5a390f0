import { cellen } from '../../../src/calc/rekenen/cel';
import { sjablonenVan } from '../../../src/calc/rekenen/sjablonen';
import { keur } from '../../proof/rekenen/keur';

/** What a template has to hold to before a class gets it, on so many draws. */
const DRAWS = 5_000;

test.each(cellen.flatMap((cel) => sjablonenVan(cel).map((sjabloon) => [sjabloon.id, sjabloon] as const)))(
  `%s can be drawn, judged and told apart from its wrong answers, and reads well, on ${DRAWS} seeds`,
  (_, sjabloon) => {
    expect(keur(sjabloon, DRAWS)).toEqual([]);
  },
);
