import { number, one, paper, roundedUp, times } from '../byHand';
import {
  exactly,
  holds,
  identity,
  inverse,
  parts,
  recomputed,
  simulated,
  total,
  type Check,
  type Checks,
} from '../check';

const shareOf = (says: string): Check =>
  inverse(says, (y: number, deel: number, geheel: number) => [[y * geheel, deel]]);
const ascending = (figures: readonly number[]): number[] => [...figures].sort((a, b) => a - b);
/** Every way in which chances can turn out, weighed by how likely it is. */
function expected(amounts: readonly number[], chances: readonly number[]): number {
  const [amount, ...others] = amounts;
  const [chance = 0, ...left] = chances;
  if (amount === undefined) return 0;
  const rest = expected(others, left);
  return chance * (amount + rest) + (1 - chance) * rest;
}
const classOf = (larger: bigint, whole: bigint, a: number, b: number): string =>
  larger < times(whole, paper(a)) ? 'A' : larger < times(whole, paper(b)) ? 'B' : 'C';

export const markt: Checks = (answer) => ({
  ABC: recomputed(
    'per account alle grotere opgezocht en hun deel met de grenzen vergeleken',
    (rows: string[][], omzetten: number[], a: number, b: number) => {
      const amounts = omzetten.map(paper);
      const whole = amounts.reduce((sum, amount) => sum + amount, 0n);
      return amounts.map((amount, index) => {
        const before = amounts.filter((other, place) => other > amount || (other === amount && place < index));
        const larger = before.reduce((sum, other) => sum + other, 0n);
        return holds(rows[index]?.[0] === classOf(larger, whole, a, b));
      });
    },
  ),
  'AFZET.NAPRIJS': inverse(
    'PRIJSELASTICITEIT van oude naar nieuwe prijs en afzet = elasticiteit',
    (y: number, afzet: number, wijziging: number, elasticiteit: number) =>
      afzet === 0 || wijziging === 0
        ? [[y, afzet]]
        : [
            [
              answer('PRIJSELASTICITEIT', 1000, 1000 * (1 + wijziging), afzet, y) * wijziging * afzet,
              elasticiteit * wijziging * afzet,
              afzet,
            ],
          ],
  ),
  BEZOEKKOSTEN: inverse(
    'uitkomst × bezoeken per dag × bezoekdagen = jaarkosten',
    (y: number, kosten: number, perDag: number, dagen: number) => [[y * perDag * dagen, kosten]],
  ),
  CAGR: simulated(
    'beginwaarde, alle jaren met de uitkomst gegroeid = eindwaarde',
    (y: number, begin: number, eind: number, jaren: number) =>
      // What is left after a nearly total loss has no digits to grow from.
      y < -0.999 && eind > 0 ? [] : [[begin * (1 + y) ** jaren, eind]],
  ),
  CHURN: identity('uitkomst + RETENTIE = 1', (y: number, begin: number, verloren: number) =>
    verloren > begin ? [] : [[y + answer('RETENTIE', begin, begin - verloren), 1]],
  ),
  CLV: simulated(
    'jaar na jaar de marge van wie er nog is, contant gemaakt en opgeteld',
    (y: number, marge: number, retentie: number, voet: number, kosten: number) => {
      const perJaar = retentie / (1 + voet);
      if (perJaar > 0.998) return [];
      let value = -kosten;
      for (let factor = perJaar; factor > 1e-15; factor *= perJaar) value += marge * factor;
      return [[y, value, Math.abs(marge) / (1 - perJaar) + Math.abs(kosten)]];
    },
  ),
  CONCENTRATIEGRAAD: parts(
    'uitkomst + de kleinere aandelen = alle aandelen',
    (y: number, aandelen: number[], aantal: number) => [
      [
        y + total(ascending(aandelen).slice(0, Math.max(0, aandelen.length - aantal))),
        total(aandelen),
        total(aandelen),
      ],
    ],
  ),
  CONVERSIE: shareOf('uitkomst × pogingen = resultaten'),
  DISTRIBUTIESPREIDING: shareOf('uitkomst × alle verkooppunten = verkooppunten met het merk'),
  GROEI: inverse('oude waarde + uitkomst × oude waarde = nieuwe waarde', (y: number, oud: number, nieuw: number) => [
    [oud + y * oud, nieuw, oud],
  ]),
  HHI: identity(
    'uitkomst + twee keer elk product van twee aandelen = kwadraat van de som',
    (y: number, aandelen: number[]) => {
      const products = aandelen.flatMap((a, i) => aandelen.slice(i + 1).map((b) => a * b));
      return [[y + 2 * total(products), total(aandelen) ** 2]];
    },
  ),
  HITRATE: shareOf('uitkomst × offertes = orders'),
  INDEXCIJFER: identity('uitkomst = 100 + 100 × GROEI vanaf de basis', (y: number, waarde: number, basis: number) => [
    [y, 100 + 100 * answer('GROEI', basis, waarde), 100],
  ]),
  KLANTAANDEEL: shareOf('uitkomst × totale besteding = omzet bij ons'),
  KLANTRESULTAAT: parts(
    'inkoopwaarde + accountkosten + kortingen en bonus + uitkomst = omzet',
    (y: number, omzet: number, inkoop: number, kosten: number, bonus: number) => [
      [inkoop + kosten + bonus + y, omzet, inkoop + kosten + bonus],
    ],
  ),
  KLANTWAARDE: inverse(
    '(uitkomst + kosten) per order, per jaar en per deel marge = jaren',
    (y: number, order: number, perJaar: number, jaren: number, marge: number, kosten: number) =>
      order * perJaar * marge === 0
        ? [[y, -kosten]]
        : [[(y + kosten) / order / perJaar / marge, jaren, kosten / order / perJaar / marge]],
  ),
  MARKTAANDEEL: shareOf('uitkomst × totale markt = eigen'),
  'MARKTAANDEEL.RELATIEF': shareOf('uitkomst × aandeel van de grootste concurrent = eigen aandeel'),
  MARKTBEREIK: identity(
    'uitkomst × OMZETAANDEEL = MARKTAANDEEL van een merk met de helft van die winkels',
    (y: number, winkels: number, klasse: number) =>
      winkels === 0 || winkels > klasse
        ? [[y * klasse, winkels]]
        : [[y * answer('OMZETAANDEEL', winkels / 2, winkels), answer('MARKTAANDEEL', winkels / 2, klasse)]],
  ),
  NPS: inverse(
    'criticasters + uitkomst in honderdsten van de respondenten = promotors',
    (y: number, promotors: number, criticasters: number, respondenten: number) => [
      [criticasters + (y / 100) * respondenten, promotors, criticasters],
    ],
  ),
  'OMZET.PERBEZOEK': shareOf('uitkomst × bezoeken = omzet'),
  OMZETAANDEEL: identity(
    'spreiding × SELECTIEINDICATOR × uitkomst = MARKTAANDEEL',
    (y: number, merk: number, winkels: number) => {
      if (winkels === 0 || merk > winkels) return [[y * winkels, merk]];
      const [spreiding, klasse] = [0.25, winkels * 2];
      const indicator = answer('SELECTIEINDICATOR', answer('MARKTBEREIK', winkels, klasse), spreiding);
      return [[spreiding * indicator * y, answer('MARKTAANDEEL', merk, klasse)]];
    },
  ),
  PARETO: parts('uitkomst + aandeel van de kleinere klanten = 1', (y: number, omzetten: number[], aandeel: number) => {
    const top = number(roundedUp(times(paper(omzetten.length), paper(aandeel)), one));
    const smaller = total(ascending(omzetten).slice(0, omzetten.length - top));
    return [[y + smaller / total(omzetten), 1]];
  }),
  PARFITTCOLLINS: inverse(
    'uitkomst, gedeeld door index en herhaling = penetratie',
    (y: number, penetratie: number, herhaling: number, index: number) =>
      herhaling * index === 0 ? [[y, 0]] : [[y / index / herhaling, penetratie]],
  ),
  PENETRATIEGRAAD: shareOf('uitkomst × potentiële afnemers = afnemers'),
  'PIPELINE.GEWOGEN': simulated(
    'elke afloop van alle offertes, gewogen met zijn kans',
    (y: number, bedragen: number[], kansen: number[]) => [
      [y, expected(bedragen, kansen), total(bedragen.map(Math.abs))],
    ],
  ),
  PRIJSELASTICITEIT: inverse(
    'AFZET.NAPRIJS met de uitkomst = nieuwe vraag; bij boog met gemiddelden teruggerekend',
    (y: number, oud: number, nieuw: number, vraagOud: number, vraagNieuw: number, methode: string) =>
      methode === 'punt'
        ? [[vraagOud + ((vraagOud * (nieuw - oud)) / oud) * y, vraagNieuw, vraagOud]]
        : [
            [
              y * (nieuw - oud) * (vraagOud + vraagNieuw),
              (vraagNieuw - vraagOud) * (oud + nieuw),
              (vraagNieuw + vraagOud) * (oud + nieuw),
            ],
          ],
  ),
  RETENTIE: identity('uitkomst + CHURN = 1', (y: number, begin: number, eind: number, nieuw: number) => {
    const verloren = begin - (eind - nieuw);
    return verloren < 0 ? [] : [[y + answer('CHURN', begin, verloren), 1]];
  }),
  SELECTIEINDICATOR: shareOf('uitkomst × distributiespreiding = marktbereik'),
  VERKOOPTRECHTER: recomputed(
    'stap voor stap terug op papier; op hele aantallen telkens naar boven',
    (y: number, doel: number, perKlant: number, ratios: number[] = [], heel: boolean) => {
      if (!heel) return [[ratios.reduce((aantal, ratio) => aantal * ratio, y) * perKlant, doel]];
      const needed = ratios.reduce(
        (aantal, ratio) => roundedUp(aantal, paper(ratio)),
        roundedUp(paper(doel), paper(perKlant)),
      );
      return [exactly(y, number(needed))];
    },
  ),
  WERKLAST: parts(
    'uitkomst × capaciteit = het werk van alle groepen',
    (y: number, klanten: number[], bezoeken: number[], eenheden: number[] | number, capaciteit: number) => {
      const each = [eenheden].flat();
      const work = klanten.map(
        (aantal, index) => aantal * (bezoeken[index] as number) * (each[each.length === 1 ? 0 : index] as number),
      );
      return [[y * capaciteit, total(work)]];
    },
  ),
});
