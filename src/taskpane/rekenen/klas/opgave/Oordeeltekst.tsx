import type { Oordeel } from '../../../../calc/rekenen/oordeel';
import { metVasteSpaties } from '../../metVasteSpaties';
import { zonderOordeelwoord } from '../../zonderOordeelwoord';
import { useKlasTexts } from '../texts/klasTexts';

/** A verdict in words, with what it says more. */
export function Oordeeltekst({ oordeel: { oordeel, feedback: said } }: { readonly oordeel: Oordeel }) {
  const feedback = zonderOordeelwoord(said);
  const { oordelen } = useKlasTexts();
  return (
    <p role="status" className="oordeeltekst">
      <strong className={`oordeeltekst-${oordeel}`}>{oordelen[oordeel]}</strong>
      {feedback !== '' && <span lang="nl"> {metVasteSpaties(feedback)}</span>}
    </p>
  );
}
