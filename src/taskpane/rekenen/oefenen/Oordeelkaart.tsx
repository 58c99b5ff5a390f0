import type { Opgave } from '../../../calc/rekenen/opgave';
import { useRekenTexts } from '../texts/rekenTexts';
import { metVasteSpaties } from '../metVasteSpaties';
import { zonderOordeelwoord } from '../zonderOordeelwoord';
import { gelezentekst } from './gelezentekst';
import { oordeeltekens } from './oordeeltekens';
import type { Uitslag } from './opgavestand';
import { useInBeeld } from './useInBeeld';

interface OordeelkaartProps {
  readonly opgave: Opgave;
  readonly uitslag: Uitslag | undefined;
}

/** The verdict in words, how the answer was read, and what to do with it; a screen reader hears it once. */
export function Oordeelkaart({ opgave, uitslag }: OordeelkaartProps) {
  const ref = useInBeeld<HTMLDivElement>(uitslag?.keer);
  return (
    <div ref={ref} role="status" className="oordeelkaart">
      {uitslag && <Oordeeltekst key={uitslag.keer} opgave={opgave} uitslag={uitslag} />}
    </div>
  );
}

function Oordeeltekst({ opgave, uitslag }: { readonly opgave: Opgave; readonly uitslag: Uitslag }) {
  const { opgave: words, oordelen } = useRekenTexts();
  const { oordeel, gelezen, isFormule, zagStappen } = uitslag;
  const feedback = zonderOordeelwoord(oordeel.feedback);
  return (
    <div className={`oordeelkaart-tekst oordeelkaart-${oordeel.oordeel}`}>
      <p className="oordeelkaart-woord">
        <span aria-hidden="true">{oordeeltekens[oordeel.oordeel]} </span>
        {oordelen[oordeel.oordeel]}
      </p>
      {feedback !== '' && (
        <p lang="nl" className="oordeelkaart-feedback">
          {metVasteSpaties(feedback)}
        </p>
      )}
      {gelezen !== null && (
        <p className="oordeelkaart-gelezen">
          {(isFormule ? words.formulaGives : words.readAs)(metVasteSpaties(gelezentekst(gelezen, opgave)))}
        </p>
      )}
      {zagStappen && oordeel.oordeel !== 'onleesbaar' && <p className="oordeelkaart-gelezen">{words.notCounted}</p>}
    </div>
  );
}
