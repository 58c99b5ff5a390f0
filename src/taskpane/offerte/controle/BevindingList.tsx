import type { Bevinding, Vindplaats } from '../../../calc/offerte/leven/controle/bevinding';
import type { Ernst } from '../../../calc/offerte/leven/controle/ernst';
import { bevindingtekst } from '../../../calc/offerte/leven/controle/bevindingtekst';
import type { GelezenOfferte, Plaats } from '../../../workbook/offerte/offerteboek';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { useOfferteTexts } from '../texts/offerteTexts';
import { CellLink } from '../../fields/CellLink';

const signs: Readonly<Record<Ernst, string>> = { blokkeert: '✗', waarschuwt: '!', 'let op': 'i' };

interface BevindingListProps {
  readonly bevindingen: readonly Bevinding[];
  readonly offerte: GelezenOfferte;
}

/** Findings in words, each with how heavy it weighs and the way to its cell. */
export function BevindingList({ bevindingen, offerte }: BevindingListProps) {
  const { language } = useLanguage();
  const { notation } = useHost();
  const { controle } = useOfferteTexts();
  return (
    <ul className="bevinding-list">
      {bevindingen.map((bevinding) => {
        const { ernst, plaats } = bevinding;
        const text = bevindingtekst(bevinding, language, notation);
        const address = addressOf(plaats, offerte);
        return (
          <li key={text} className="bevinding">
            <span aria-hidden="true" className={`bevinding-sign bevinding-${ernst.replace(' ', '-')}`}>
              {signs[ernst]}
            </span>
            <span>
              <span className="bevinding-weight">{controle.ernst[ernst]}: </span>
              {text} {address !== undefined && <CellLink address={address} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The cell of a place; a place that is no cell, such as the totals, has none. */
function addressOf(plaats: Vindplaats, { cells }: GelezenOfferte): string | undefined {
  if (typeof plaats === 'object') return 'regel' in plaats ? cells(plaats) : undefined;
  return plaats === 'regels' || plaats === 'totalen' ? undefined : cells(plaats as Plaats);
}
