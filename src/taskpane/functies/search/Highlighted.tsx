import { highlight } from './highlight';

interface HighlightedProps {
  readonly text: string;
  readonly terms: readonly string[];
}

/** A text in which the words that were looked for stand out, by more than their colour. */
export function Highlighted({ text, terms }: HighlightedProps) {
  if (terms.length === 0) return text;
  return highlight(text, terms).map((piece, index) =>
    piece.isHit ? (
      <mark key={index} className="highlighted">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
