import { hinder, type Cijfer } from '../blok/boekjaar';
import type { Computable } from '../evaluate';
import { evaluate } from '../evaluate';
import { exact } from '../decimal';
import { clv } from '../markt/clv';
import { klantaandeel } from '../markt/klantaandeel';
import type { CellContent } from '../readArguments';
import { eigenPosten, type Account, type EigenPost } from './account';
import type { Accountwaarde } from './analyse';
import { inEuro } from './inEuro';
import { jaarkolommen } from './jaarkolommen';
import { scoremodel } from './scoremodel';
import { veldgetal } from './veldgetal';

/**
 * What an account is worth to us: the score, CLV on our margin and KLANTAANDEEL, all from the last year in which we know
 * anything of what we sell to it. What is missing in that year is not taken from an earlier one.
 */
export function accountwaarde(account: Account): Accountwaarde {
  const { jaren, velden } = account;
  const kolom = jaarkolommen(jaren)
    .filter((each) => eigenPosten.some((post) => jaren[each]?.cijfers[post] !== ''))
    .at(-1);
  const cijfer = (post: EigenPost): Cijfer => (kolom === undefined ? '' : (jaren[kolom]?.cijfers[post] ?? ''));
  const nodig = {
    jaarmarge: inEuro(cijfer('eigenMarge'), velden),
    retentie: veldgetal(velden.retentie),
    disconteringsvoet: veldgetal(velden.disconteringsvoet),
  };
  return {
    score: scoremodel(account),
    clv: uitkomst(clv, nodig, { acquisitiekosten: veldgetal(velden.acquisitiekosten) }),
    kolom,
    klantaandeel: uitkomst(klantaandeel, {
      omzetBijOns: cijfer('eigenOmzet'),
      totaleBesteding: cijfer('inkopenAssortiment'),
    }),
  };
}

/** The outcome of a function whose figures are all there; '' where one is missing. */
function uitkomst(
  definition: Computable,
  nodig: Readonly<Record<string, Cijfer>>,
  naarKeuze: Readonly<Record<string, CellContent>> = {},
): Cijfer {
  const gehinderd = hinder(Object.values(nodig));
  if (gehinderd !== undefined) return gehinderd;
  const cells = Object.entries({ ...(nodig as Readonly<Record<string, number>>), ...naarKeuze });
  return evaluate(definition, Object.fromEntries(cells.map(([name, cell]) => [name, [cell]])), exact) as Cijfer;
}
