import { jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import type { Plaksel } from '../../../calc/accountanalyse/leesPlaksel';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

const SHOWN = 10;

interface PlakopmerkingenProps {
  readonly plaksel: Plaksel;
  /** Why it cannot be taken over like this. */
  readonly bezwaren: readonly string[];
}

/** What of a paste is not taken over as it stands there, so that nothing gets lost unseen. */
export function Plakopmerkingen({ plaksel: { onbekend, onleesbaar, omgekeerd }, bezwaren }: PlakopmerkingenProps) {
  const { jaarcijfers: words } = useAccountTexts();
  const { language } = useLanguage();
  const remarks = [
    ...bezwaren,
    ...(omgekeerd.length > 0
      ? [words.pasteTurned(omgekeerd.map((post) => jaarpostsoort(post).label[language]).join(', '))]
      : []),
    ...onleesbaar.slice(0, SHOWN).map(({ tekst, rij }) => words.pasteUnreadable(rij, tekst)),
    ...(onleesbaar.length > SHOWN ? [words.pasteMore(onleesbaar.length - SHOWN)] : []),
  ];
  return (
    <>
      {remarks.length > 0 && (
        <ul className="plak-remarks">
          {remarks.map((remark) => (
            <li key={remark}>
              <span aria-hidden="true">! </span>
              {remark}
            </li>
          ))}
        </ul>
      )}
      {onbekend.length > 0 && (
        <div>
          <p className="offerte-hint">{words.pasteUnknown(onbekend.length)}</p>
          <ul className="plak-remarks">
            {onbekend.slice(0, SHOWN).map((row, index) => (
              <li key={`${index} ${row}`}>{row}</li>
            ))}
            {onbekend.length > SHOWN && <li>{words.pasteMore(onbekend.length - SHOWN)}</li>}
          </ul>
        </div>
      )}
    </>
  );
}
