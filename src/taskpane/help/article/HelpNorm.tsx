import type { NormRows } from '../content/normRows';
import type { HelpTexts } from '../texts/nl';
import { HelpTable } from './HelpTable';
import { Sources, VerdictWord } from './pieces';

/** How an outcome is judged and read, with where that comes from. */
export function HelpNorm({ norm, words }: { readonly norm: NormRows; readonly words: HelpTexts }) {
  return (
    <>
      {norm.bands.length > 0 && (
        <>
          <HelpTable
            heads={[words.norm.verdict, words.norm.outcome]}
            rows={norm.bands.map(({ verdict, range }) => [<VerdictWord key="verdict" verdict={verdict} />, range])}
          />
          {norm.when !== undefined && <p className="help-note">{norm.when}</p>}
          <p className="help-note">{words.norm.indication}</p>
        </>
      )}
      <p>{norm.text}</p>
      <Sources links={norm.sources} />
    </>
  );
}
