import { useState } from 'react';
import { dagenTussen } from '../../../calc/offerte/leven/datum';
import { statusOp } from '../../../calc/offerte/leven/statusOp';
import type { Offertesleutel, Registerrij } from '../../../calc/offerte/offertedocument';
import { useHost } from '../../host/HostContext';
import { offerteKey } from '../../host/usePlace';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { StatusBadge } from '../StatusBadge';
import { useOfferteTexts } from '../texts/offerteTexts';
import { vandaag } from '../../fields/vandaag';
import { euroText } from '../../fields/decimalText';
import { datumText } from '../../fields/readDatum';

interface RegisterListProps {
  readonly offertes: readonly Registerrij[];
  readonly onOpen: (offerte: Offertesleutel) => void;
}

/** How many days ahead the list warns. */
const SOON_DAYS = 7;
export const rowId = (key: string): string => `offerte-${key}`;

/** The register as a list; versions that were replaced come on request. */
export function RegisterList({ offertes, onOpen }: RegisterListProps) {
  const { register } = useOfferteTexts();
  const [showsAll, setShowsAll] = useState(false);
  const current = offertes.filter(({ status }) => status !== 'vervangen');
  const older = offertes.length - current.length;
  return (
    <>
      <ul className="register-list" aria-label={register.list}>
        {(showsAll ? offertes : current).map((rij) => (
          <RegisterRow key={offerteKey(rij)} rij={rij} onOpen={onOpen} />
        ))}
      </ul>
      {older > 0 && (
        <button type="button" className="text-button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {register.olderVersions(older)}
        </button>
      )}
    </>
  );
}

function RegisterRow({ rij, onOpen }: { readonly rij: Registerrij } & Pick<RegisterListProps, 'onOpen'>) {
  const { register } = useOfferteTexts();
  const { notation } = useHost();
  const today = vandaag();
  const status = statusOp(rij, today);
  const days = status === 'uitgebracht' ? dagenTussen(today, rij.geldigTot) : undefined;
  const isSoon = days !== undefined && days <= SOON_DAYS;
  const isLate = rij.actiedatum !== '' && rij.actiedatum < today;
  return (
    <li>
      <button
        type="button"
        id={rowId(offerteKey(rij))}
        className="register-row"
        aria-label={register.open(sleuteltekst(rij), rij.account)}
        aria-describedby={`${rowId(offerteKey(rij))}-more`}
        onClick={() => onOpen({ nummer: rij.nummer, versie: rij.versie })}
      >
        <span className="register-row-line">
          <span className="register-row-account">{rij.account || register.noAccount}</span>
          <span className="register-row-amount">
            {rij.bedrag === '' ? register.noAmount : euroText(rij.bedrag, notation)}
          </span>
        </span>
        <span id={`${rowId(offerteKey(rij))}-more`} className="register-row-more">
          <span className="register-row-line">
            <span className="register-row-number">{sleuteltekst(rij)}</span> <StatusBadge status={status} />
          </span>
          {(rij.geldigTot !== '' || isSoon) && (
            <span className="register-row-date">
              {' '}
              {register.validUntil(datumText(rij.geldigTot))}
              {isSoon && (
                <strong className="register-row-soon">
                  <span aria-hidden="true"> ! </span>
                  {register.expiresIn(days)}
                </strong>
              )}
            </span>
          )}
          {rij.volgendeActie !== '' && (
            <span className="register-row-date">
              {' '}
              {register.nextAction(rij.volgendeActie, datumText(rij.actiedatum))}
              {isLate && (
                <strong className="register-row-soon">
                  <span aria-hidden="true"> ! </span>
                  {register.late}
                </strong>
              )}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
