import { bouwplanVan, type Bouwplan } from './bouwen/bouwplan';
import { GetrokkenOpgave } from './bouwen/getrokkenOpgave';
import type { Opgave } from './opgave';
import { leesSeed, schrijfSeed, Seedfout } from './seed';
import { sjabloonVan } from './sjablonen';
import { toevalVan, type Toeval } from './toeval';
import type { Breuk } from './uitdrukking/breuk';
import type { Gegeven } from './uitdrukking/regel';
import type { Getal, Rekenaar } from './uitdrukking/rekenaar';
import { Trekking } from './uitdrukking/trekking';

/** Far more draws than any template needs. */
const POGINGEN = 10_000;

/** The exercise of a seed, always the same one. Throws a Seedfout where the seed names no template. */
export const trekOpgave = (seed: string): Opgave => getrokkenOpgave(seed);

/** The same with what it was drawn from. Throws a Seedfout too where so many draws do not meet the conditions. */
export function getrokkenOpgave(tekst: string, pogingen = POGINGEN): GetrokkenOpgave {
  const seed = leesSeed(tekst);
  const sjabloon = seed && sjabloonVan(seed.template, seed.versie);
  if (!sjabloon) throw new Seedfout(tekst);
  const plan = bouwplanVan(sjabloon);
  // The first version goes without saying, and none of them changes what is drawn.
  const naam = schrijfSeed(seed, { versie: seed.versie > 1 });
  const toeval = toevalVan(schrijfSeed(seed));
  for (let poging = 0; poging < pogingen; poging += 1) {
    const trekking = trek(plan, toeval);
    const antwoord = antwoordOp(plan, trekking);
    if (antwoord !== undefined) return new GetrokkenOpgave(naam, plan, trekking, antwoord);
  }
  throw new Seedfout(tekst);
}

function trek(plan: Bouwplan, toeval: Toeval): Trekking {
  const gegevens: Gegeven<Breuk>[] = [];
  for (const trekker of plan.trekkers) gegevens.push(trekker(toeval));
  return metAfgeleiden(plan, gegevens);
}

/** Givens that were drawn, with what is derived from them behind them. */
export function metAfgeleiden({ afleiders }: Bouwplan, getrokken: readonly Gegeven<Breuk>[]): Trekking {
  const gegevens = [...getrokken];
  for (const afleider of afleiders) gegevens.push(afleider(gegevens));
  return new Trekking(gegevens);
}

/** The answer to what was drawn; undefined where a condition does not hold or where its last digit hangs on a hair. */
export function antwoordOp(plan: Bouwplan, trekking: Trekking): number | undefined {
  for (const voorwaarde of plan.voorwaarden) if (!trekking.reken(voorwaarde)) return undefined;
  const { exact, afgerond, sjabloon } = plan;
  return trekking.reken((rekenaar, gegevens) => {
    const getal = exact(rekenaar, gegevens);
    return isGelijkspel(getal, sjabloon.decimalen, rekenaar) ? undefined : afgerond(getal, rekenaar).toNumber();
  });
}

/** So near to a tie the last digit would hang on a hair. */
const GELIJKSPEL = 1e-6;

/** Whether a figure lies halfway between two of so many decimals, or a millionth of one beside it. */
function isGelijkspel<N extends Getal<N>>(getal: N, plaatsen: number, { afgerond, number }: Rekenaar<N>): boolean {
  const verschoven = getal.abs().times(number(10 ** plaatsen));
  const rest = verschoven.minus(afgerond(verschoven, 0, 'omlaag'));
  return Math.abs(rest.toNumber() - 0.5) < GELIJKSPEL;
}
