import type { Goedkeuring, Goedkeuringsreden } from '../../../calc/offerte/leven/goedkeuring';
import { procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { useHost } from '../../host/HostContext';
import { useOfferteTexts } from '../texts/offerteTexts';

interface GoedkeuringsoordeelProps {
  readonly goedkeuring: Goedkeuring;
  readonly document: Pick<OfferteDocument, 'intern' | 'regels'>;
}

/** So many reasons are told in full. */
const TOLD = 3;

/** Whether somebody has to approve, and why: a sign, and the same in words. */
export function Goedkeuringsoordeel({ goedkeuring, document }: GoedkeuringsoordeelProps) {
  const { korting: texts } = useOfferteTexts();
  const { notation } = useHost();
  const { redenen, isNodig, isGegeven } = goedkeuring;
  const { maxKorting, minMarge, goedgekeurdDoor } = document.intern;
  const reason = ({ code, regel, waarde, grens }: Goedkeuringsreden): string => {
    const figures = [procenttekst(waarde, notation, 2), procenttekst(grens, notation, 2)] as const;
    if (code !== 'regelkorting') return texts.reasons[code](...figures);
    const at = document.regels.findIndex(({ id }) => id === regel);
    return texts.reasons.regelkorting(...figures, at + 1);
  };
  const why = redenen.slice(0, TOLD).map(reason);
  if (redenen.length > TOLD) why.push(texts.moreReasons(redenen.length - TOLD));
  const [level, sign, words] = !isNodig
    ? maxKorting === '' && minMarge === ''
      ? (['open', '○', texts.noMandate] as const)
      : (['good', '✓', texts.withinMandate] as const)
    : isGegeven
      ? (['good', '✓', texts.approvedBy(goedgekeurdDoor)] as const)
      : (['attention', '!', texts.needsApproval] as const);
  return (
    <p className={`korting-oordeel korting-oordeel-${level}`}>
      <span aria-hidden="true" className="korting-oordeel-sign">
        {sign}
      </span>
      <span>
        <strong>{words}</strong>
        {why.length > 0 && ` ${texts.because(why.join('; '))}`}
      </span>
    </p>
  );
}
