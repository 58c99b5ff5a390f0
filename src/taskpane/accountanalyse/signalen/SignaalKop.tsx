import type { Signaalsoort } from '../../../calc/accountanalyse/analyse';
import { useAccountTexts } from '../texts/accountTexts';

interface SignaalKopProps {
  readonly id: string;
  readonly soort: Signaalsoort | undefined;
  readonly titel: string;
  /** What was decided. */
  readonly besluit?: string;
}

const signs: Readonly<Record<Signaalsoort, string>> = { kans: '+', risico: '!' };

/** What a signal is, in a sign and a word, and what it is called; the focus comes here when the list changes. */
export function SignaalKop({ id, soort, titel, besluit }: SignaalKopProps) {
  const { signalen } = useAccountTexts();
  return (
    <h4 id={id} tabIndex={-1} className="signaal-kop">
      {soort && (
        <span className={`signaal-soort signaal-${soort}`}>
          <span aria-hidden="true">{signs[soort]} </span>
          {signalen.soort[soort]}:{' '}
        </span>
      )}
      {titel}
      {besluit !== undefined && <span className="signaal-besluit"> · {besluit}</span>}
    </h4>
  );
}
