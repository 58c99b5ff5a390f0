import { holds, identity, inverse, recomputed, simulated, total, type Checks } from '../check';

/** The value at a rate, year by year. */
const valueAt = (rate: number, flows: readonly number[]): number =>
  flows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0);
/** A root is passed where the value changes its sign. */
function changesBetween(from: number, to: number, flows: readonly number[]): number {
  const signs = Array.from({ length: 400 }, (_, step) =>
    Math.sign(valueAt(from + ((to - from) * (step + 0.5)) / 400, flows)),
  );
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
const flowsOf = (investering: number, kasstromen: readonly number[], restwaarde: number): number[] =>
  [-investering, ...kasstromen].map((flow, year) => (year === kasstromen.length ? flow + restwaarde : flow));

export const investering: Checks = () => ({
  GBR: inverse(
    'uitkomst × gemiddelde investering, over alle jaren, + investering − restwaarde = alle kasstromen',
    (y: number, inleg: number, kasstromen: number[], rest: number) => {
      const winst = y * ((inleg + rest) / 2) * kasstromen.length;
      return [[winst + inleg - rest, total(kasstromen), total(kasstromen.map(Math.abs)) + inleg]];
    },
  ),
  IRR: recomputed(
    'bij de uitkomst is de netto contante waarde 0, en dichter bij 0% nergens',
    (y: number, inleg: number, kasstromen: number[], rest: number) => {
      const flows = flowsOf(inleg, kasstromen, rest);
      const size = valueAt(y, flows.map(Math.abs));
      const [low, high] = [Math.max(-0.99, -Math.abs(y) * 0.9999), Math.min(10, Math.abs(y) * 0.9999)];
      return [[valueAt(y, flows), 0, size], holds(y === 0 || changesBetween(low, high, flows) === 0)];
    },
  ),
  NCW: simulated(
    'van achteren naar voren: elk jaar de kasstroom erbij en een jaar rente eraf',
    (y: number, rente: number, inleg: number, kasstromen: number[], rest: number) => {
      const back = (figures: readonly number[], end: number): number =>
        figures.reduceRight((value, flow) => (value + flow) / (1 + rente), end);
      return [[y + inleg, back(kasstromen, rest), inleg + back(kasstromen.map(Math.abs), Math.abs(rest))]];
    },
  ),
  ROI: identity('investering + uitkomst × investering = opbrengst', (y: number, opbrengst: number, inleg: number) => [
    [inleg + y * inleg, opbrengst, inleg],
  ]),
  TERUGVERDIENTIJD: simulated(
    'jaar voor jaar ontvangen: bij de uitkomst precies de investering, en nooit eerder',
    (y: number, inleg: number, kasstromen: number | number[], rente: number) => {
      const flows = [kasstromen].flat();
      const flow = (year: number): number =>
        (flows.length === 1 ? (flows[0] as number) : (flows[year - 1] ?? 0)) / (1 + rente) ** year;
      const years = Math.ceil(y - 1e-12);
      // A small cash flow that stays the same can take too long to play.
      if (years > 2000) return [];
      let received = 0;
      let most = -Infinity;
      let size = 0;
      for (let year = 1; year < years; year++) {
        received += flow(year);
        size += Math.abs(flow(year));
        most = Math.max(most, received);
      }
      const last = flow(years);
      return [
        [received + (y - (years - 1)) * last, inleg, size + Math.abs(last)],
        holds(most <= inleg * (1 + 1e-9) && last > 0),
      ];
    },
  ),
});
