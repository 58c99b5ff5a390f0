import type { Parameter } from '../sjabloon';
import type { Toeval } from '../toeval';
import type { Breuk } from '../uitdrukking/breuk';
import { breukVan } from '../uitdrukking/breukrekenaar';
import type { Gegeven } from '../uitdrukking/regel';

/** Draws the given of a parameter. */
export type Trekker = (toeval: Toeval) => Gegeven<Breuk>;

/** How a parameter is drawn. */
export function trekkerVan(parameter: Parameter): Trekker {
  if ('tekst' in parameter) return uit(parameter.tekst);
  if ('keuze' in parameter) return uit(parameter.keuze.map(breukVan));
  if ('vast' in parameter) {
    const vast = parameter.vast.map(breukVan);
    return () => vast;
  }
  const rooster = roosterVan(parameter);
  if (!('lijst' in parameter)) return uit(rooster);
  const { lijst, uniek } = parameter;
  return uniek ? verschillende(rooster, lijst) : (toeval) => Array.from({ length: lijst }, () => een(rooster, toeval));
}

/** All figures that a parameter can have, from the lowest in equal steps. */
function roosterVan({ min, max, stap }: { min: number; max: number; stap: number }): readonly Breuk[] {
  const [van, tot, met] = [breukVan(min), breukVan(max), breukVan(stap)];
  const stappen = tot.minus(van).div(met).afgerond(0, 'omlaag').toNumber();
  return Array.from({ length: stappen + 1 }, (_, step) => breukVan(van.plus(met.times(breukVan(step))).toNumber()));
}

function een<T>(lijst: readonly T[], toeval: Toeval): T {
  return lijst[toeval.index(lijst.length)] as T;
}

const uit =
  <T extends Gegeven<Breuk>>(lijst: readonly T[]): Trekker =>
  (toeval) =>
    een(lijst, toeval);

/** So many different figures: one that was drawn before is drawn again. */
const verschillende =
  (rooster: readonly Breuk[], aantal: number): Trekker =>
  (toeval) => {
    const getrokken: Breuk[] = [];
    while (getrokken.length < aantal) {
      const figure = een(rooster, toeval);
      if (!getrokken.includes(figure)) getrokken.push(figure);
    }
    return getrokken;
  };
