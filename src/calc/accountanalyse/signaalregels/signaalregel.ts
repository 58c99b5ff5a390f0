import { notations } from '../../notation';
import { invullen } from '../../offerte/leven/invullen';
import type { Language, Text } from '../../text';
import type { Kwadrant } from '../account';
import type { Feit, Signaal, Signaalsoort, Verwijzing } from '../analyse';
import type { Analysecijfers, Plek } from '../analysecijfers';

/** What a rule is, whether it speaks or not. */
interface Beschrijving {
  readonly id: string;
  readonly soort: Signaalsoort;
  /** Where it belongs in a SWOT of the account. */
  readonly kwadrant: Kwadrant;
  readonly titel: Text;
  /** What the rule says in general, and what it does not say. */
  readonly uitleg: Text;
}
interface Regel<K extends string> extends Beschrijving {
  /** The figures it needs, by the names they have in the sentence; without one of them it stays silent. */
  feiten(cijfers: Analysecijfers): Readonly<Record<K, Plek | undefined>>;
  spreekt(waarden: Readonly<Record<K, number>>): boolean;
  /** Pairs that the sentence tells as a change: it would be none when both read the same. */
  readonly verandert?: readonly (readonly [NoInfer<K>, NoInfer<K>])[];
  /** Every figure in it is one of its facts, as `{name}`. */
  readonly zin: Text;
}
export interface Signaalregel extends Beschrijving {
  readonly zin: Text;
  /** Where the figures stand that it reads, as far as those places are there. */
  plaatsen(cijfers: Analysecijfers): readonly Verwijzing[];
  /** Undefined when it stays silent. */
  toets(cijfers: Analysecijfers): Signaal | undefined;
}

/** A named rule: it speaks when all figures that it needs are there and stand as it says. */
export const signaalregel = <const K extends string>({
  feiten,
  spreekt,
  verandert = [],
  zin,
  ...regel
}: Regel<K>): Signaalregel => ({
  ...regel,
  zin,
  plaatsen: (cijfers) => plekken(feiten(cijfers)).flatMap(([, plek]) => (plek ? [plek.plaats] : [])),
  toets(cijfers) {
    const gevonden = plekken(feiten(cijfers)).map(([naam, plek]) => [naam, plek?.feit] as const);
    const gevuld = gevonden.filter((each): each is readonly [string, Feit] => each[1] !== undefined);
    if (gevuld.length < gevonden.length) return undefined;
    const waarden = Object.fromEntries(gevuld.map(([naam, { waarde }]) => [naam, waarde]));
    if (!spreekt(waarden as Record<K, number>)) return undefined;
    const gelezen = Object.fromEntries(gevuld.map(([naam, { tekst }]) => [naam, tekst(notations.nl, 'nl')]));
    if (verandert.some(([oud, nieuw]) => gelezen[oud] === gelezen[nieuw])) return undefined;
    const { id, ...rest } = regel;
    return {
      ...rest,
      regel: id,
      feiten: gevuld.map(([, feit]) => feit),
      zin: (notation, language: Language) =>
        invullen(
          zin[language],
          Object.fromEntries(gevuld.map(([naam, { tekst }]) => [naam, tekst(notation, language)])),
        ),
    };
  },
});

const plekken = (
  feiten: Readonly<Record<string, Plek | undefined>>,
): readonly (readonly [string, Plek | undefined])[] => Object.entries(feiten);
