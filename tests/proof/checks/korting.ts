import * as hand from '../byHand';
import { exactly, identity, inverse, parts, recomputed, simulated, type Checks } from '../check';
import { offerteTotaal } from './offerteByHand';

const { number, paper, rounded, times, totalOf } = hand;

/** What is due over each schijf up to a value, added up. */
const perSchijf = (value: number, limits: readonly number[], rates: readonly number[]): number =>
  limits.reduce((sum, limit, index) => {
    const end = Math.min(value, limits[index + 1] ?? value);
    return end > limit ? sum + (end - limit) * (rates[index] as number) : sum;
  }, 0);

/** The rate of the last limit that is not higher, found by walking up. */
function walkedUp(value: number, limits: readonly number[], rates: readonly number[]): number {
  let rate = 0;
  for (let index = 0; index < limits.length && (limits[index] as number) <= value; index++)
    rate = rates[index] as number;
  return rate;
}

const line = (aantal: number, prijs: number, korting: number): bigint =>
  times(times(paper(aantal), paper(prijs)), hand.one - paper(korting));
const each = (figures: number | number[], index: number): number =>
  typeof figures === 'number' ? figures : (figures[figures.length === 1 ? 0 : index] as number);

export const korting: Checks = (answer) => ({
  BETALINGSKORTING: identity(
    'NETTOPRIJS na de korting als er op tijd wordt betaald, anders het factuurbedrag',
    (y: number, bedrag: number, percentage: number, dag: number, termijn: number) => [
      [y, answer('NETTOPRIJS', bedrag, dag > termijn ? 0 : percentage)],
    ],
  ),
  'BETALINGSKORTING.RENTE': simulated(
    'het bedrag na korting groeit met de uitkomst in de uitgestelde dagen aan tot het hele bedrag',
    (y: number, k: number, vroeg: number, netto: number, jaar: number, methode: string) => {
      const periode = (netto - vroeg) / jaar;
      if (methode === 'enkelvoudig') return [[(1 - k) * (1 + y * periode), 1]];
      if (methode === 'samengesteld') return [[(1 - k) * (1 + y) ** periode, 1]];
      return [[y * periode, k]];
    },
  ),
  BODEMPRIJS: inverse(
    'wat na de minimale marge van de uitkomst overblijft, dekt kostprijs en orderkosten',
    (y: number, kostprijs: number, marge: number, orderkosten: number, aantal: number) => [
      [y * (1 - marge) * aantal, kostprijs * aantal + orderkosten],
    ],
  ),
  CENTEN: recomputed('op papier afgerond, cijfer voor cijfer', (y: number, bedrag: number, decimalen: number) => [
    exactly(y, number(rounded(paper(bedrag), decimalen))),
  ]),
  INCASSOKOSTEN: parts(
    'STAFFEL per schijf × hoofdsom, tussen minimum en maximum van de wet',
    (y: number, hoofdsom: number) => {
      if (hoofdsom === 0) return [[y, 0]];
      const limits = [0, 2_500, 5_000, 10_000, 200_000];
      const rates = [0.15, 0.1, 0.05, 0.01, 0.005];
      const amount = answer('STAFFEL', hoofdsom, limits, rates, 'schijf') * hoofdsom;
      return [[y, Math.min(6_775, Math.max(40, amount))]];
    },
  ),
  JAARBONUS: parts(
    'jaaromzet × STAFFEL; onder de eerste grens niets',
    (y: number, omzet: number, grenzen: number[], percentages: number[], methode: string) =>
      omzet === 0 || omzet < (grenzen[0] as number)
        ? [[y, 0]]
        : [[y, omzet * answer('STAFFEL', omzet, grenzen, percentages, methode)]],
  ),
  'KORTING.EFFECT': simulated(
    'omzet − kosten na de korting, min de brutowinst ervoor',
    (y: number, omzet: number, marge: number, k: number, extra: number) => {
      const omzetNa = omzet * (1 + extra) * (1 - k);
      const kostenNa = omzet * (1 - marge) * (1 + extra);
      return [[y, omzetNa - kostenNa - omzet * marge, omzetNa + kostenNa + omzet]];
    },
  ),
  'KORTING.EXTRAAFZET': identity(
    'KORTING.EFFECT met de uitkomst als extra afzet = 0',
    (y: number, marge: number, k: number) => [[answer('KORTING.EFFECT', 1000, marge, k, y), 0, 1000 * marge]],
  ),
  'KORTING.EXTRAOMZET': identity(
    '1 + uitkomst = (1 + KORTING.EXTRAAFZET) × (1 − korting)',
    (y: number, marge: number, k: number) => [[1 + y, (1 + answer('KORTING.EXTRAAFZET', marge, k)) * (1 - k)]],
  ),
  'KORTING.MAX': inverse(
    'INKOOPPRIJS.MARGE bij de prijs na de uitkomst = kostprijs',
    (y: number, prijs: number, kostprijs: number, marge: number) => [
      [answer('INKOOPPRIJS.MARGE', prijs - y * prijs, marge), kostprijs, prijs],
    ],
  ),
  'KORTING.TOTAAL': identity('NETTOPRIJS van 100 = 100, verlaagd met de uitkomst', (y: number, kortingen: number[]) => [
    [100 - 100 * y, answer('NETTOPRIJS', 100, ...kortingen), 100],
  ]),
  'MARGE.NAKORTING': identity(
    'MARGE bij de verlaagde prijs en dezelfde inkoopprijs = uitkomst',
    (y: number, marge: number, k: number) => [
      [answer('MARGE', 1000 * (1 - k), 1000 * (1 - marge)), y, (1 - marge) / (1 - k)],
    ],
  ),
  NETTOPRIJS: inverse(
    'elke korting teruggerekend = brutoprijs; zonder terugweg is de prijs 0',
    (y: number, bruto: number, kortingen: number[]) =>
      kortingen.includes(1) ? [[y, 0]] : [[kortingen.reduce((prijs, k) => prijs / (1 - k), y), bruto]],
  ),
  'OFFERTE.BTW': recomputed(
    'op papier: per tarief of per regel afgerond en opgeteld',
    (y: number, netto: number[], tarieven: number[], afronding: string) => {
      const regels = netto.map((bedrag, index) => ({ bedrag: paper(bedrag), tarief: each(tarieven, index) }));
      const belast =
        afronding === 'regel'
          ? regels
          : [...new Set(regels.map(({ tarief }) => tarief))].map((tarief) => ({
              tarief,
              bedrag: totalOf(regels.filter((regel) => regel.tarief === tarief).map(({ bedrag }) => bedrag)),
            }));
      return [exactly(y, number(totalOf(belast.map(({ bedrag, tarief }) => rounded(times(bedrag, paper(tarief)))))))];
    },
  ),
  'OFFERTE.SUBTOTAAL': recomputed(
    'op papier: regels afgerond en opgeteld, of opgeteld en afgerond',
    (y: number, aantallen: number[], prijzen: number[], kortingen: number | number[], afronding: string) => {
      const regels = aantallen.map((aantal, index) => line(aantal, prijzen[index] as number, each(kortingen, index)));
      const total = afronding === 'regel' ? totalOf(regels.map((regel) => rounded(regel))) : rounded(totalOf(regels));
      return [exactly(y, number(total))];
    },
  ),
  'OFFERTE.TOTAAL': recomputed('de hele offerte op papier, in hele centen', offerteTotaal),
  ONDERHANDELINGSRUIMTE: parts(
    'bodemprijs × aantal + uitkomst = offerteprijs × aantal',
    (y: number, offerte: number, bodem: number, aantal: number) => [
      [bodem * aantal + y, offerte * aantal, bodem * aantal],
    ],
  ),
  'PRIJSVERHOGING.AFZET': simulated(
    'wat na de daling overblijft, brengt met de hogere prijs evenveel brutowinst op',
    (y: number, marge: number, verhoging: number) => [[(1 - y) * (marge + verhoging), marge, verhoging]],
  ),
  REGELTOTAAL: recomputed(
    'op papier: vermenigvuldigd en dan afgerond',
    (y: number, aantal: number, prijs: number, k: number, decimalen: number) => [
      exactly(y, number(rounded(line(aantal, prijs, k), decimalen))),
    ],
  ),
  STAFFEL: recomputed(
    'trede voor trede nagelopen; per schijf opgeteld en gedeeld door de waarde',
    (y: number, waarde: number, grenzen: number[], tarieven: number[], methode: string) =>
      methode === 'heel'
        ? [[y, walkedUp(waarde, grenzen, tarieven)]]
        : [[y * waarde, perSchijf(waarde, grenzen, tarieven), perSchijf(waarde, grenzen, tarieven.map(Math.abs))]],
  ),
  VRACHTKOSTEN: recomputed(
    'niets vanaf de francogrens, daaronder altijd de vrachtkosten',
    (y: number, order: number, vracht: number, grens?: number) => [[y, order >= (grens ?? Infinity) ? 0 : vracht]],
  ),
});
