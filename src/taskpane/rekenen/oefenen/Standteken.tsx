import type { Beheersing } from '../../../calc/rekenen/beheersing';

const tekens = {
  'voorlopig beheerst': '✓',
  beheerst: '★',
  onderhoud: '↻',
} as const satisfies Partial<Record<Beheersing, string>>;

/** The sign of a status. The two circles are drawn: letters give an empty one and a half one in different sizes. */
export function Standteken({ stand }: { readonly stand: Beheersing }) {
  return (
    <span aria-hidden="true" className="rekenkaart-teken">
      {stand === 'niet gestart' || stand === 'bezig' ? (
        <svg viewBox="0 0 14 14" className="rekenkaart-rondje">
          <circle cx="7" cy="7" r="5.5" />
          {stand === 'bezig' && <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" />}
        </svg>
      ) : (
        tekens[stand]
      )}
    </span>
  );
}
