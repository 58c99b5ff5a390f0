import type { Signaalbesluit } from '../../../calc/accountanalyse/account';
import type { Signaal } from '../../../calc/accountanalyse/analyse';
import type { Signaalregel } from '../../../calc/accountanalyse/signaalregels/signaalregel';
import { signaalregels } from '../../../calc/accountanalyse/signaalregels/signaalregels';
import { notations, type Notation } from '../../../calc/notation';
import type { StapProps } from '../stap';

/** What was decided, and what the rule says of it now: nothing when the figures no longer give rise to it. */
export interface Besloten {
  readonly besluit: Signaalbesluit;
  readonly signaal: Signaal | undefined;
  /** Undefined for a rule that this add-in does not know. */
  readonly regel: Pick<Signaalregel, 'soort' | 'titel'> | undefined;
  /** The figures are not what they were when it was decided. */
  readonly isVeranderd: boolean;
}

/** A sentence without the signs that figures are written with: those of the workbook may have become others. */
const withoutSigns = (zin: string): string => zin.replace(/[^\p{L}\p{N}%€-]+/gu, '');

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
        const now = signaal?.zin(notations[taal], taal);
        const isVeranderd = now !== undefined && withoutSigns(now) !== withoutSigns(besluit.voorstel);
        return { besluit, signaal, regel: signaalregels.find(({ id }) => id === besluit.signaal), isVeranderd };
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
  const voorstel = signaal.zin(notation, taal);
  return { signaal: signaal.regel, besluit, tekst: tekst ?? voorstel, voorstel };
}

/** The decisions with this one in the place of an earlier one on the same signal. */
export const metBesluit = (now: readonly Signaalbesluit[], besluit: Signaalbesluit): readonly Signaalbesluit[] =>
  now.some(({ signaal }) => signaal === besluit.signaal)
    ? now.map((one) => (one.signaal === besluit.signaal ? besluit : one))
    : [...now, besluit];
