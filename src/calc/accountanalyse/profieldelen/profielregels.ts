import type { Text } from '../../text';
import type { Argument, Verwijzing } from '../analyse';
import type { Plek } from '../analysecijfers';
import { schrijfArgument, type Schrijfwijze } from '../schrijfArgument';

/** A part of the profile: what is known of it, and what not yet. */
export interface Profieldeel {
  readonly kop: Text;
  readonly argumenten: readonly Argument[];
  readonly ontbreekt: readonly string[];
}
/** A line of the profile: its label, and the argument when it is known. */
export interface Profielregel {
  readonly label: string;
  readonly argument: Argument | undefined;
}

/** What is known becomes a line; of what is not, the label is told. */
export const profieldeel = (kop: Text, regels: readonly Profielregel[]): Profieldeel => ({
  kop,
  argumenten: regels.flatMap(({ argument }) => argument ?? []),
  ontbreekt: regels.flatMap(({ label, argument }) => (argument === undefined ? [label] : [])),
});

/** "Plaats: Zwolle" */
export const woordregel = (
  label: Text,
  woorden: string,
  plaats: Verwijzing,
  schrijfwijze: Schrijfwijze,
): Profielregel => {
  const naam = label[schrijfwijze.taal];
  const zin = { nl: '{naam}: {woorden}', en: '{naam}: {woorden}' };
  return {
    label: naam,
    argument: woorden.trim() === '' ? undefined : schrijfArgument(zin, { naam, woorden }, schrijfwijze, [plaats]),
  };
};

export interface Cijferregel {
  readonly label: Text;
  readonly waarde: Plek | undefined;
  readonly jaar?: Plek | undefined;
  readonly vorig?: Plek | undefined;
  readonly jaarVorig?: Plek | undefined;
  /** What the norm says of it. */
  readonly oordeel?: string | undefined;
}

/** "Current ratio: 1,32 in 2023, matig (2022: 1,45)"; what goes with the figure falls away where it is not known. */
export function cijferregel(regel: Cijferregel, schrijfwijze: Schrijfwijze): Profielregel {
  const { waarde, jaar, vorig, jaarVorig, oordeel = '' } = regel;
  const naam = regel.label[schrijfwijze.taal];
  const woord = oordeel === '' ? '' : `, ${oordeel}`;
  const schrijf = (vorm: string, delen: Readonly<Record<string, Plek | undefined>>): Argument | undefined =>
    schrijfArgument({ nl: vorm, en: vorm }, { naam, waarde, woord, ...delen }, schrijfwijze);
  return {
    label: naam,
    argument:
      schrijf('{naam}: {waarde} in {jaar}{woord} ({jaarVorig}: {vorig})', { jaar, jaarVorig, vorig }) ??
      schrijf('{naam}: {waarde} in {jaar}{woord}', { jaar }) ??
      schrijf('{naam}: {waarde}{woord}', {}),
  };
}
