import type { Bewerking, Boom, Vergelijking } from './boom';
import { tekensVan } from './tekens';

/** From what binds loosely to what binds tightly; as in Excel, all of them take the left first. */
const rangen: readonly (readonly string[])[] = [['=', '<>', '<', '<=', '>', '>='], ['+', '-'], ['*', '/'], ['^']];

/** Reads an expression of a template: Excel's notation with English functions and names of givens in place of cells. */
export function leesUitdrukking(uitdrukking: string): Boom {
  const tekens = tekensVan(uitdrukking);
  let plaats = 0;
  const nu = (): string | undefined => tekens[plaats]?.tekst;
  const verwacht = (tekst: string): void => {
    if (nu() !== tekst) throw new SyntaxError(`Expected ${tekst} in: ${uitdrukking}`);
    plaats += 1;
  };

  function vanaf(rang: number): Boom {
    const signs = rangen[rang];
    if (!signs) return los();
    let boom = vanaf(rang + 1);
    for (let teken = nu(); teken !== undefined && signs.includes(teken); teken = nu()) {
      plaats += 1;
      const rechts = vanaf(rang + 1);
      boom =
        rang === 0
          ? { soort: 'vergelijking', teken: teken as Vergelijking, links: boom, rechts }
          : { soort: 'bewerking', teken: teken as Bewerking, links: boom, rechts };
    }
    return boom;
  }

  function los(): Boom {
    const teken = tekens[plaats];
    plaats += 1;
    if (teken?.soort === 'getal') return { soort: 'getal', tekst: teken.tekst };
    if (teken?.soort === 'naam') return { soort: 'naam', naam: teken.tekst };
    if (teken?.soort === 'functie') return { soort: 'functie', naam: teken.tekst, argumenten: argumenten() };
    if (teken?.tekst === '-') return { soort: 'bewerking', teken: '-', links: NUL, rechts: los() };
    plaats -= 1;
    verwacht('(');
    const binnen = vanaf(0);
    verwacht(')');
    return binnen;
  }

  function argumenten(): Boom[] {
    const lijst: Boom[] = [];
    do {
      plaats += 1;
      lijst.push(vanaf(0));
    } while (nu() === ',');
    verwacht(')');
    return lijst;
  }

  const boom = vanaf(0);
  if (plaats < tekens.length) throw new SyntaxError(`Unexpected ${nu() ?? ''} in: ${uitdrukking}`);
  return boom;
}

const NUL: Boom = { soort: 'getal', tekst: '0' };
