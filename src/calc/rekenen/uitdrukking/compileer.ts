import type { Bewerking, Boom, Vergelijking } from './boom';
import { deel, functies } from './functies';
import { leesUitdrukking } from './leesUitdrukking';
import type { Argumenten, Kolom, Regel, Voorwaarde } from './regel';
import type { Getal } from './rekenaar';

/** The givens of a template: where each name stands, and whether it is a column. */
export interface Namen {
  plaats(naam: string): number;
  isKolom(naam: string): boolean;
}

/** An expression as something that computes. */
export const compileer = (uitdrukking: string, namen: Namen): Regel => regel(leesUitdrukking(uitdrukking), namen);

export const compileerVoorwaarde = (uitdrukking: string, namen: Namen): Voorwaarde =>
  voorwaarde(leesUitdrukking(uitdrukking), namen);

/** A read expression as something that computes. */
export function regel(boom: Boom, namen: Namen): Regel {
  switch (boom.soort) {
    case 'getal': {
      const waarde = Number(boom.tekst);
      return ({ number }) => number(waarde);
    }
    case 'naam': {
      const plaats = namen.plaats(boom.naam);
      return <N extends Getal<N>>(_: unknown, gegevens: readonly unknown[]) => gegevens[plaats] as N;
    }
    case 'bewerking':
      return bewerkingen[boom.teken](regel(boom.links, namen), regel(boom.rechts, namen));
    case 'functie': {
      const functie = functies[boom.naam];
      if (!functie) throw new SyntaxError(`Unknown function ${boom.naam}`);
      return functie(argumenten(boom.argumenten, namen));
    }
    case 'vergelijking':
      throw new SyntaxError('A comparison is no figure');
  }
}

const bewerkingen: Readonly<Record<Bewerking, (links: Regel, rechts: Regel) => Regel>> = {
  '+': (links, rechts) => (rekenaar, gegevens) => links(rekenaar, gegevens).plus(rechts(rekenaar, gegevens)),
  '-': (links, rechts) => (rekenaar, gegevens) => links(rekenaar, gegevens).minus(rechts(rekenaar, gegevens)),
  '*': (links, rechts) => (rekenaar, gegevens) => links(rekenaar, gegevens).times(rechts(rekenaar, gegevens)),
  '/': (links, rechts) => (rekenaar, gegevens) => deel(links(rekenaar, gegevens), rechts(rekenaar, gegevens)),
  '^': (links, rechts) => (rekenaar, gegevens) => links(rekenaar, gegevens).pow(rechts(rekenaar, gegevens)),
};

const vergelijkingen: Readonly<Record<Vergelijking, <N extends Getal<N>>(links: N, rechts: N) => boolean>> = {
  '=': (links, rechts) => links.equals(rechts),
  '<>': (links, rechts) => !links.equals(rechts),
  '<': (links, rechts) => links.lessThan(rechts),
  '<=': (links, rechts) => links.lessThanOrEqualTo(rechts),
  '>': (links, rechts) => rechts.lessThan(links),
  '>=': (links, rechts) => rechts.lessThanOrEqualTo(links),
};

function voorwaarde(boom: Boom, namen: Namen): Voorwaarde {
  if (boom.soort !== 'vergelijking') throw new SyntaxError('A condition compares');
  const [links, rechts] = [regel(boom.links, namen), regel(boom.rechts, namen)];
  const geldt = vergelijkingen[boom.teken];
  return (rekenaar, gegevens) => geldt(links(rekenaar, gegevens), rechts(rekenaar, gegevens));
}

function argumenten(bomen: readonly Boom[], namen: Namen): Argumenten {
  const op = (plaats: number): Boom => {
    const boom = bomen[plaats];
    if (!boom) throw new SyntaxError('An argument is missing');
    return boom;
  };
  const kolom = (boom: Boom): Kolom => {
    if (boom.soort !== 'naam' || !namen.isKolom(boom.naam)) throw new SyntaxError('A column was expected');
    const plaats = namen.plaats(boom.naam);
    return <N extends Getal<N>>(_: unknown, gegevens: readonly unknown[]) => gegevens[plaats] as readonly N[];
  };
  return {
    getal: (plaats) => regel(op(plaats), namen),
    kolom: (plaats) => kolom(op(plaats)),
    voorwaarde: (plaats) => voorwaarde(op(plaats), namen),
    samen() {
      const [eerste] = bomen;
      if (eerste?.soort === 'naam' && namen.isKolom(eerste.naam)) return kolom(eerste);
      const figures = bomen.map((boom) => regel(boom, namen));
      return (rekenaar, gegevens) => figures.map((figure) => figure(rekenaar, gegevens));
    },
  };
}
