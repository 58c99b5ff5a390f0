import { sumOfLargest, sumOfProducts } from '../../arithmetic';
import { measures } from '../../statistiek/measures';
import { heightAt } from '../../statistiek/trendline';
import type { Afronding } from './cijfers';
import type { Argumenten, Regel } from './regel';
import { Rekenfout, type Getal } from './rekenaar';

type Functie = (argumenten: Argumenten) => Regel;

const afronden =
  (afronding: Afronding): Functie =>
  ({ getal }) => {
    const [figure, places] = [getal(0), getal(1)];
    return (rekenaar, gegevens) =>
      rekenaar.afgerond(figure(rekenaar, gegevens), places(rekenaar, gegevens).toNumber(), afronding);
  };

const maat =
  (name: keyof typeof measures): Functie =>
  ({ samen }) => {
    const figures = samen();
    const measure = measures[name];
    return (rekenaar, gegevens) => measure(figures(rekenaar, gegevens), rekenaar);
  };

/** The functions that expressions know: those of Excel by their English names, and two that stand for a criterion. */
export const functies: Readonly<Record<string, Functie>> = {
  ROUND: afronden('half'),
  ROUNDUP: afronden('omhoog'),
  ROUNDDOWN: afronden('omlaag'),
  SUM: maat('som'),
  AVERAGE: maat('gemiddelde'),
  MEDIAN: maat('mediaan'),
  MIN: maat('min'),
  MAX: maat('max'),
  STDEV: maat('stdev'),
  STDEVP: maat('stdevp'),
  ABS({ getal }) {
    const figure = getal(0);
    return (rekenaar, gegevens) => figure(rekenaar, gegevens).abs();
  },
  SQRT({ getal }) {
    const figure = getal(0);
    return (rekenaar, gegevens) => rekenaar.wortel(figure(rekenaar, gegevens));
  },
  LN({ getal }) {
    const figure = getal(0);
    return (rekenaar, gegevens) => rekenaar.ln(figure(rekenaar, gegevens));
  },
  MOD({ getal }) {
    const [figure, divisor] = [getal(0), getal(1)];
    return (rekenaar, gegevens) => {
      const [whole, part] = [figure(rekenaar, gegevens), divisor(rekenaar, gegevens)];
      const times = deel(whole, part);
      return whole.minus(part.times(rekenaar.afgerond(times, 0, times.lessThan(rekenaar.zero) ? 'omhoog' : 'omlaag')));
    };
  },
  IF({ voorwaarde, getal }) {
    const [condition, then, otherwise] = [voorwaarde(0), getal(1), getal(2)];
    return (rekenaar, gegevens) => (condition(rekenaar, gegevens) ? then : otherwise)(rekenaar, gegevens);
  },
  INDEX({ kolom, getal }) {
    const [figures, place] = [kolom(0), getal(1)];
    return (rekenaar, gegevens) => op(figures(rekenaar, gegevens), place(rekenaar, gegevens).toNumber());
  },
  LARGE({ kolom, getal }) {
    const [figures, rank] = [kolom(0), getal(1)];
    return (rekenaar, gegevens) => {
      const [list, count] = [figures(rekenaar, gegevens), rank(rekenaar, gegevens)];
      const others = sumOfLargest(list, count.minus(rekenaar.one), rekenaar);
      return sumOfLargest(list, count, rekenaar).minus(others);
    };
  },
  SUMPRODUCT({ kolom }) {
    const [left, right] = [kolom(0), kolom(1)];
    return (rekenaar, gegevens) => sumOfProducts([left(rekenaar, gegevens), right(rekenaar, gegevens)], rekenaar);
  },
  COUNTIF_LE({ kolom, getal }) {
    const [figures, limit] = [kolom(0), getal(1)];
    return (rekenaar, gegevens) => {
      const most = limit(rekenaar, gegevens);
      return rekenaar.number(figures(rekenaar, gegevens).filter((figure) => figure.lessThanOrEqualTo(most)).length);
    };
  },
  SUMIF_GT({ kolom, getal }) {
    const [figures, limit, amounts] = [kolom(0), getal(1), kolom(2)];
    return (rekenaar, gegevens) => {
      const least = limit(rekenaar, gegevens);
      const list = figures(rekenaar, gegevens);
      const counted = amounts(rekenaar, gegevens).filter((_, row) => least.lessThan(op(list, row + 1)));
      return measures.som(counted, rekenaar);
    };
  },
  FORECAST({ getal, kolom }) {
    const [place, y, x] = [getal(0), kolom(1), kolom(2)];
    return (rekenaar, gegevens) =>
      heightAt(place(rekenaar, gegevens), x(rekenaar, gegevens), y(rekenaar, gegevens), rekenaar);
  },
};

/** A quotient; nothing divides by zero. */
export function deel<N extends Getal<N>>(teller: N, noemer: N): N {
  if (noemer.isZero()) throw new Rekenfout('#DIV/0!');
  return teller.div(noemer);
}

/** The figure on a place of a column, counted from 1. */
function op<N>(kolom: readonly N[], plaats: number): N {
  const figure = kolom[plaats - 1];
  if (figure === undefined) throw new Rekenfout('#REF!');
  return figure;
}
