import { GetrokkenOpgave } from './bouwen/getrokkenOpgave';
import type { Opgave } from './opgave';
import type { Parameter } from './sjabloon';
import { toevalVan, type Toeval } from './toeval';
import { antwoordOp, getrokkenOpgave, metAfgeleiden } from './trekOpgave';
import type { Breuk } from './uitdrukking/breuk';
import { breukVan } from './uitdrukking/breukrekenaar';
import { isKolom, type Gegeven } from './uitdrukking/regel';
import type { Trekking } from './uitdrukking/trekking';

/** So often figures are drawn for which every condition of the template holds; after that they only have to differ. */
const MET_VOORWAARDEN = 2_000;
const POGINGEN = 4_000;
/** What takes the place of a figure that a template never varies: the other rate of VAT, or else one more. */
const ANDERE = new Map([[21, 9]]);

/**
 * The same exercise with other figures, on which a formula of a student is tried: every given differs, and so does the
 * answer. A formula that holds one of the student's own figures gives itself away there.
 */
export function tweedeOpgave({ seed }: Opgave): Opgave {
  const eigen = getrokkenOpgave(seed);
  const { plan } = eigen;
  const toeval = toevalVan(`${seed}|tweede`);
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const trekking = trekAnders(eigen, toeval);
    const voorwaarden = poging < MET_VOORWAARDEN ? plan.voorwaarden : [];
    const antwoord = antwoordOp({ ...plan, voorwaarden }, trekking);
    if (antwoord === undefined) continue;
    const tweede = new GetrokkenOpgave(seed, plan, trekking, antwoord);
    if (isAnders(tweede, eigen)) return tweede;
  }
  throw new Error(`No second figures for ${seed}`);
}

function trekAnders({ plan, trekking }: GetrokkenOpgave, toeval: Toeval): Trekking {
  const { parameters } = plan.sjabloon;
  return metAfgeleiden(
    plan,
    plan.trekkers.map((trekker, plaats) => {
      const eigen = trekking.gegevens[plaats] as Gegeven<Breuk>;
      if (!varieert(parameters[plaats] as Parameter)) return vervangen(eigen);
      let getrokken = trekker(toeval);
      while (lijktOp(getrokken, eigen)) getrokken = trekker(toeval);
      return getrokken;
    }),
  );
}

const varieert = (parameter: Parameter): boolean =>
  !('vast' in parameter) && !('keuze' in parameter && parameter.keuze.length === 1);

function vervangen(gegeven: Gegeven<Breuk>): Gegeven<Breuk> {
  if (typeof gegeven === 'string') return gegeven;
  if (isKolom(gegeven)) return gegeven.map(andere);
  return andere(gegeven);
}

function andere(getal: Breuk): Breuk {
  const waarde = getal.toNumber();
  return breukVan(ANDERE.get(waarde) ?? waarde + 1);
}

/** Whether any figure of the one is that of the other on its place. Words do not matter. */
function lijktOp(gegeven: Gegeven<Breuk>, ander: Gegeven<Breuk>): boolean {
  if (typeof gegeven === 'string' || typeof ander === 'string') return false;
  if (isKolom(gegeven)) return gegeven.some((getal, at) => getal.equals((ander as readonly Breuk[])[at] ?? getal));
  return gegeven.equals(ander as Breuk);
}

/** Derived givens differ as well, and the answers lie so far apart that the one is never taken for the other. */
function isAnders(opgave: Opgave, ander: Opgave): boolean {
  const ruimte = Math.max(opgave.tolerantie, ander.tolerantie);
  if (Math.abs(opgave.antwoord - ander.antwoord) <= 2 * ruimte) return false;
  return Object.entries(opgave.blad.cellen).every(([cel, waarde]) => waarde !== ander.blad.cellen[cel]);
}
