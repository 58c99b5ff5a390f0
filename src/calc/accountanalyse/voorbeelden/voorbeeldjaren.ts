import { JAARKOLOMMEN, type Jaarkolom, type Jaarpost } from '../account';
import { legeJaarkolom } from '../jaarposten';

/** A published figure per year, in the order of the years; '' where it is not published. */
export type Voorbeeldcijfers = Readonly<Partial<Record<Jaarpost, readonly (number | '')[]>>>;

/** The columns of an account: the years from the left, the rest of the five empty. */
export const voorbeeldjaren = (jaren: readonly number[], cijfers: Voorbeeldcijfers): readonly Jaarkolom[] =>
  Array.from({ length: JAARKOLOMMEN }, (_, kolom) => {
    const jaar = jaren[kolom];
    if (jaar === undefined) return legeJaarkolom;
    const ingevuld = Object.entries(cijfers).map(([post, waarden]) => [post, waarden[kolom] ?? '']);
    return { jaar, cijfers: { ...legeJaarkolom.cijfers, ...Object.fromEntries(ingevuld) } as Jaarkolom['cijfers'] };
  });
