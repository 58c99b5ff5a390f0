import { procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { goedkeuringVan } from '../../../calc/offerte/leven/goedkeuring';
import { useHost } from '../../host/HostContext';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { TypedVeld } from '../velden/VeldField';

/** Who approves what goes beyond the mandate; an agreement between colleagues, and it says so. */
export function GoedkeuringFields({ offerte: { document }, berekend }: StapProps) {
  const { controle: texts, regels } = useOfferteTexts();
  const { notation } = useHost();
  if (!berekend.totalen) return null;
  const { isNodig, isGegeven, redenen } = goedkeuringVan(document, berekend.totalen);
  if (!isNodig && !isGegeven) {
    return (
      <p className="offerte-hint">
        <span aria-hidden="true">✓ </span>
        {texts.approvalNotNeeded}
      </p>
    );
  }
  const share = (fractie: string): string => procenttekst(fractie, notation, 2);
  const lineName = (id: string | undefined): string => {
    const index = document.regels.findIndex((regel) => regel.id === id);
    return regels.lineOf(index + 1, document.regels[index]?.omschrijving ?? '');
  };
  return (
    <div className="offerte-form">
      <div className="offerte-note">
        <p className="controle-approval">
          <span aria-hidden="true">{isNodig && !isGegeven ? '! ' : '✓ '}</span>
          {isNodig && !isGegeven ? texts.approvalNeeded : texts.approvalGiven(document.intern.goedgekeurdDoor)}
        </p>
        <ul className="controle-reasons">
          {redenen.map(({ code, regel, waarde, grens }) => (
            <li key={`${code} ${regel ?? ''}`}>{texts.reasons[code](share(waarde), share(grens), lineName(regel))}</li>
          ))}
        </ul>
      </div>
      <TypedVeld veld="intern.goedgekeurdDoor" hint={texts.approvalNote} />
      <TypedVeld veld="intern.goedgekeurdOp" soort="datum" />
      <TypedVeld veld="intern.goedkeuringReden" />
    </div>
  );
}
