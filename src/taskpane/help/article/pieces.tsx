import type { FormulaPieces } from '../content/formulaPieces';
import type { Verdict } from '../content/normRows';
import type { SourceLink } from '../content/sourceLinks';

/** A formula with its names, or figures, set apart from its signs. */
export const Formula = ({ pieces }: { readonly pieces: FormulaPieces }) => (
  <p className="help-formula">
    {pieces.map((piece, index) => (typeof piece === 'string' ? piece : <b key={index}>{piece.name}</b>))}
  </p>
);

/** A formula to copy. */
export const Code = ({ children }: { readonly children: string }) => (
  <p className="help-code">
    <code>{children}</code>
  </p>
);

/** A judgement in a sign and a word; its colour says nothing more. */
export const VerdictWord = ({ verdict: { level, sign, word } }: { readonly verdict: Verdict }) => (
  <span className={`help-verdict help-verdict-${level}`}>
    <span aria-hidden="true">{sign} </span>
    {word}
  </span>
);

/** A page elsewhere; it opens outside the pane and beside the page that one reads. */
export const Source = ({ link: { what, url, host } }: { readonly link: SourceLink }) => (
  <a className="help-source" href={url} target="_blank" rel="noopener noreferrer">
    <span lang="nl">{what}</span> ({host})
  </a>
);

export const Sources = ({ links }: { readonly links: readonly SourceLink[] }) => (
  <ul className="help-sources">
    {links.map((link) => (
      <li key={link.url}>
        <Source link={link} />
      </li>
    ))}
  </ul>
);
