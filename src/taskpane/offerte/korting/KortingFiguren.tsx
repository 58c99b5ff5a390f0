import { isProblem } from '../../../calc/evaluate';
import { eurotekst, procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import type { Kortingseffect } from '../../../calc/offerte/leven/kortingseffect';
import { useHost } from '../../host/HostContext';
import { useOfferteTexts } from '../texts/offerteTexts';
import { signedEuro } from './signedEuro';

/** What a discount makes of the offerte, figure by figure. */
export function KortingFiguren({ effect }: { readonly effect: Kortingseffect }) {
  const texts = useOfferteTexts();
  const { notation } = useHost();
  const { korting: words } = texts;
  const { totaalExcl, totaalIncl, marge, ruimteOver, ruimteInEuro } = effect;
  const percent = (fraction: string): string => procenttekst(fraction, notation, 2);
  return (
    <dl className="figure-pairs korting-figuren">
      <dt>{texts.een.total}</dt>
      <dd>{eurotekst(totaalExcl, notation)}</dd>
      <dt>{texts.een.totalIncl}</dt>
      <dd>{eurotekst(totaalIncl, notation)}</dd>
      {marge && (
        <>
          <dt>{words.margin}</dt>
          <dd>
            {marge.na === undefined ? words.noTurnover : procenttekst(marge.na, notation)}
            {marge.voor !== undefined && (
              <span className="figure-pairs-note">{words.without(procenttekst(marge.voor, notation))}</span>
            )}
          </dd>
          <dt>{words.grossProfit}</dt>
          <dd>
            {eurotekst(marge.brutowinst, notation)}
            <span className="figure-pairs-note">{words.change(signedEuro(marge.verandering, notation))}</span>
          </dd>
          <dt>{words.extraSales}</dt>
          <dd>
            {isProblem(marge.extraAfzet)
              ? words.cannotEarnBack
              : `+${procenttekst(celtekst(marge.extraAfzet), notation)}`}
          </dd>
        </>
      )}
      <dt>{words.roomLeft}</dt>
      <dd>
        {ruimteOver === undefined
          ? words.noLimit
          : ruimteOver.startsWith('-')
            ? words.beyond(percent(ruimteOver.slice(1)))
            : percent(ruimteOver)}
        {ruimteInEuro !== undefined && (
          <span className="figure-pairs-note">
            {ruimteInEuro.startsWith('-')
              ? words.belowFloor(eurotekst(ruimteInEuro.slice(1), notation))
              : words.aboveFloor(eurotekst(ruimteInEuro, notation))}
          </span>
        )}
      </dd>
    </dl>
  );
}
