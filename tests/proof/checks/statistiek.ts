import { number, paper, totalOf } from '../byHand';
import { exactly, holds, identity, inverse, recomputed, total, type Checks, type Pair } from '../check';

const ascending = (figures: readonly number[]): number[] => [...figures].sort((a, b) => a - b);
const mean = (figures: readonly number[]): number => total(figures) / figures.length;
const sizeOf = (figures: readonly number[]): number => total(figures.map(Math.abs));
/** How often a figure occurs. */
const times = (figure: number, figures: readonly number[]): number =>
  figures.filter((other) => other === figure).length;
/** The squares of all differences between two of the figures, without a mean. */
const squaredDifferences = (figures: readonly number[]): number =>
  total(figures.flatMap((a, i) => figures.slice(i + 1).map((b) => (a - b) ** 2)));
/** The figure at a place in the sorted list; between two of them in proportion. */
function at(place: number, figures: readonly number[]): number {
  const sorted = ascending(figures);
  const below = Math.floor(place);
  const [from = NaN, to = from] = sorted.slice(below, below + 2);
  return from + (place - below) * (to - from);
}

function measured(y: number, figures: number[], maat: string): readonly Pair[] {
  const n = figures.length;
  const deviation = (pairs: number): number => Math.sqrt(squaredDifferences(figures) / pairs);
  const most = Math.max(...figures.map((figure) => times(figure, figures)));
  const ways: Readonly<Record<string, () => Pair>> = {
    aantal: () => [y, n],
    som: () => exactly(y, number(totalOf(figures.map(paper)))),
    gemiddelde: () => [total(figures.map((figure) => figure - y)), 0, sizeOf(figures)],
    mediaan: () => [y, (at((n - 1) / 2, figures) + at((n - 1) / 2, figures)) / 2],
    modus: () => exactly(y, figures.find((figure) => times(figure, figures) === most) as number),
    min: () => holds(figures.includes(y) && figures.every((figure) => figure >= y)),
    max: () => holds(figures.includes(y) && figures.every((figure) => figure <= y)),
    bereik: () => [y + (ascending(figures)[0] as number), ascending(figures)[n - 1] as number, y],
    stdev: () => [y, deviation(n * (n - 1))],
    stdevp: () => [y, deviation(n * n)],
    variatie: () => [y * mean(figures), deviation(n * (n - 1))],
    q1: () => [y, at((n - 1) / 4, figures)],
    q3: () => [y, at(((n - 1) * 3) / 4, figures)],
    q1exc: () => [y, at((n + 1) / 4 - 1, figures)],
    q3exc: () => [y, at(((n + 1) * 3) / 4 - 1, figures)],
  };
  return [ways[maat]?.() ?? holds(false)];
}

/** The share of a normal distribution within so many deviations of the mean, by Simpson's rule. */
function withinDeviations(z: number): number {
  const steps = 2000;
  const density = (x: number): number => Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
  const weights = Array.from({ length: steps + 1 }, (_, i) => (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2));
  return (2 * z * total(weights.map((weight, i) => weight * density((z * i) / steps)))) / (3 * steps);
}

const periods = (y: readonly number[]): number[] => y.map((_, index) => index + 1);

export const statistiek: Checks = (answer) => ({
  CORRELATIE: identity(
    'het gemiddelde product van de afwijkingen, elk in standaardafwijkingen (STATISTIEK) gemeten = uitkomst; de schaal maakt niet uit',
    (r: number, x: number[], y: number[]) => {
      const scores = (figures: number[]): number[] => {
        const deviation = answer('STATISTIEK', figures, 'stdevp');
        return figures.map((figure) => (figure - answer('STATISTIEK', figures, 'gemiddelde')) / deviation);
      };
      const [zx, zy] = [scores(x), scores(y)];
      const huge = (figures: number[]): number[] => figures.map((figure) => figure * 1e100);
      return [
        [r, mean(zx.map((score, index) => score * (zy[index] as number))), 1],
        [answer('CORRELATIE', huge(x), huge(y)), r, 1],
      ];
    },
  ),
  FOUTMARGE: recomputed(
    'zoveel standaardafwijkingen als in de uitkomst gaan, omvatten de betrouwbaarheid (oppervlak onder de normale verdeling)',
    (y: number, n: number, betrouwbaarheid: number, p: number, populatie?: number) => {
      const correction = populatie === undefined ? 1 : (populatie - n) / (populatie - 1);
      if (correction <= 0) return [[y, 0]];
      return [[withinDeviations(y / Math.sqrt(((p * (1 - p)) / n) * correction)), betrouwbaarheid]];
    },
  ),
  GEWOGENGEMIDDELDE: identity(
    'de gewogen afwijkingen van de uitkomst heffen elkaar op',
    (y: number, waarden: number[], gewichten: number[]) => {
      const weighed = (figures: number[]): number[] =>
        figures.map((figure, index) => figure * (gewichten[index] as number));
      return [[total(weighed(waarden.map((waarde) => waarde - y))), 0, sizeOf(weighed(waarden))]];
    },
  ),
  REGRESSIE: identity(
    'de afwijkingen van de lijn heffen elkaar op en hangen niet van x af; 1 − hun kwadraten / alle kwadraten = r²',
    ([[helling = NaN, start = NaN, verklaard = NaN] = []]: number[][], y: number[], gegeven?: number[]) => {
      const x = gegeven ?? periods(y);
      const errors = y.map((figure, index) => figure - start - helling * (x[index] as number));
      const size = sizeOf(y) + Math.abs(start) * y.length + Math.abs(helling) * sizeOf(x);
      const squares = (figures: number[]): number => total(figures.map((figure) => figure ** 2));
      const all = squares(y.map((figure) => figure - mean(y)));
      return [
        [total(errors), 0, size],
        [total(errors.map((error, index) => error * (x[index] as number))), 0, size * sizeOf(x)],
        [1 - squares(errors) / all, verklaard, 1 + (size * size) / all / y.length],
      ];
    },
  ),
  SEIZOENSINDEX: identity(
    'uitkomst × gemiddelde van alles = gemiddelde van het seizoen; alle indices samen = het aantal seizoenen',
    (uitkomst: number | number[][], reeks: number[], seizoenen: number, nummer?: number) => {
      const indices = [uitkomst].flat(2);
      const first = nummer === undefined ? 0 : nummer - 1;
      const size = sizeOf(reeks) / Math.abs(mean(reeks));
      const means = indices.map((index, place): Pair => {
        const season = reeks.filter((_, at) => at % seizoenen === first + place);
        return [index * mean(reeks), mean(season), sizeOf(reeks)];
      });
      return nummer === undefined ? [...means, [total(indices), seizoenen, size]] : means;
    },
  ),
  STATISTIEK: recomputed('elke maat langs een andere weg: alle verschillen, tellen en zelf sorteren', measured),
  STEEKPROEF: inverse(
    'FOUTMARGE bij de uitkomst is klein genoeg, en bij één respondent minder te groot',
    (y: number, populatie: number | undefined, marge: number, betrouwbaarheid: number, p: number) => {
      if (populatie !== undefined && populatie < 2) return [];
      const margin = (n: number): number =>
        answer('FOUTMARGE', Math.min(n, populatie ?? n), betrouwbaarheid, p, populatie ?? null);
      return [
        holds(Number.isInteger(y) && margin(y) <= marge * (1 + 1e-9)),
        holds(y === 1 || margin(y - 1) > marge * (1 - 1e-9)),
      ];
    },
  ),
  TREND: identity(
    'startgetal + helling × nieuwe x, met de cellen van REGRESSIE',
    (uitkomst: number, y: number[], nieuw: number, x?: number[]) => {
      const [[helling = NaN, start = NaN] = []] = answer('REGRESSIE', y, x ?? null) as unknown as number[][];
      return [[uitkomst, start + helling * nieuw, Math.abs(start) + Math.abs(helling * nieuw)]];
    },
  ),
  VOORTSCHRIJDEND: identity(
    'de afwijkingen van de uitkomst in de laatste perioden heffen elkaar op, zo nodig gewogen',
    (y: number, reeks: number[], perioden: number, gewichten?: number[]) => {
      const last = reeks.slice(-perioden);
      const weight = (index: number): number => gewichten?.[index] ?? 1;
      return [
        [
          total(last.map((figure, index) => (figure - y) * weight(index))),
          0,
          total(last.map((figure, index) => (Math.abs(figure) + Math.abs(y)) * Math.abs(weight(index)))),
        ],
      ];
    },
  ),
});
