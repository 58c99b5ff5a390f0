import { bouwplanVan, type Bouwplan } from './bouwplan';
import { GetrokkenOpgave, type Antwoord } from './getrokkenOpgave';
import type { Opgave } from './opgave';
import { leesSeed, schrijfSeed, Seedfout } from './seed';
import { sjabloonVan } from './sjablonen';
import { toevalVan, type Toeval } from './toeval';
import type { Breuk } from './uitdrukking/breuk';
import type { Gegeven } from './uitdrukking/regel';
import { Trekking } from './uitdrukking/trekking';
import { afgerond, isGelijkspel } from './uitdrukking/uitkomst';

/** Far more than any template needs. */
const POGINGEN = 10_000;

/** The exercise of a seed, always the same one. Throws a Seedfout where the seed names no template. */
export function trekOpgave(tekst: string): Opgave {
  const seed = leesSeed(tekst);
  const sjabloon = seed && sjabloonVan(seed.template, seed.versie);
  if (!sjabloon) throw new Seedfout(tekst);
  const zuiver = schrijfSeed(seed);
  const plan = bouwplanVan(sjabloon);
  const toeval = toevalVan(zuiver);
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const trekking = trek(plan, toeval);
    const antwoord = antwoordOp(plan, trekking);
    if (antwoord) return new GetrokkenOpgave(zuiver, plan, trekking, antwoord);
  }
  throw new Seedfout(tekst);
}

function trek({ trekkers, afleiders }: Bouwplan, toeval: Toeval): Trekking {
  const gegevens: Gegeven<Breuk>[] = [];
  for (const trekker of trekkers) gegevens.push(trekker(toeval));
  for (const afleider of afleiders) gegevens.push(afleider(gegevens));
  return new Trekking(gegevens);
}

/** The answer to what was drawn; undefined where another draw has to be made. */
function antwoordOp(plan: Bouwplan, trekking: Trekking): Antwoord | undefined {
  for (const voorwaarde of plan.voorwaarden) if (!trekking.geldt(voorwaarde)) return undefined;
  const exact = trekking.bereken(plan.exact);
  if (isGelijkspel(exact, plan.sjabloon.decimalen)) return undefined;
  return { exact, afgerond: plan.afronden === undefined ? exact : afgerond(exact, plan.afronden) };
}
