import type { Signaalbesluit } from '../../../calc/accountanalyse/account';
import type { Signaal } from '../../../calc/accountanalyse/analyse';
import type { Signaalregel } from '../../../calc/accountanalyse/signaalregels/signaalregel';
import { signaalregels } from '../../../calc/accountanalyse/signaalregels/signaalregels';
import { signaalstand, type Signaalstand } from '../../../calc/accountanalyse/signaalstand';
import { notations, type Notation } from '../../../calc/notation';
import type { StapProps } from '../stap';

/** What was decided, and what the rule says of it now: nothing when the figures no longer give rise to it. */
export interface Besloten {
  readonly besluit: Signaalbesluit;
  readonly signaal: Signaal | undefined;
  /** Undefined for a rule that this add-in does not know. */
  readonly regel: Pick<Signaalregel, 'soort' | 'titel'> | undefined;
  readonly stand: Signaalstand;
}

/** The proposals that are open, and the decisions: each of a rule once. */
export function signaalstanden({ account, analyse }: Pick<StapProps, 'account' | 'analyse'>): {
  readonly voorstellen: readonly Signaal[];
  readonly besloten: readonly Besloten[];
} {
  const { signalen: besluiten, taal } = account;
  const isDecided = ({ regel }: Signaal): boolean => besluiten.some(({ signaal }) => signaal === regel);
  return {
    voorstellen: analyse.signalen.filter((signaal) => !isDecided(signaal)),
    besloten: besluiten
      .filter(({ signaal }, index) => besluiten.findIndex((other) => other.signaal === signaal) === index)
      .map((besluit) => {
        const signaal = analyse.signalen.find(({ regel }) => regel === besluit.signaal);
        return {
          besluit,
          signaal,
          regel: signaalregels.find(({ id }) => id === besluit.signaal),
          stand: signaalstand(besluit, signaal, taal, notations[taal]),
        };
      }),
  };
}

/** The decision on a signal as it stands now; its sentence is in the language of the sheets. */
export function besluitOver(
  signaal: Signaal,
  { taal }: StapProps['account'],
  notation: Notation,
  besluit: Signaalbesluit['besluit'],
  tekst?: string,
): Signaalbesluit {
  return {
    signaal: signaal.regel,
    besluit,
    tekst: tekst ?? signaal.zin(notation, taal),
    // Kept to compare with: in the signs of its language, which stay what they are when those of the workbook change.
    voorstel: signaal.zin(notations[taal], taal),
  };
}

/** The decisions with this one in the place of an earlier one on the same signal. */
export const metBesluit = (now: readonly Signaalbesluit[], besluit: Signaalbesluit): readonly Signaalbesluit[] =>
  now.some(({ signaal }) => signaal === besluit.signaal)
    ? now.map((one) => (one.signaal === besluit.signaal ? besluit : one))
    : [...now, besluit];
