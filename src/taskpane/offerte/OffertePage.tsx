import { Suspense, useEffect } from 'react';
import type { OffertePlace } from '../host/place';
import { offerteKey, type Moves } from '../host/usePlace';
import { loadedLater } from '../parts/loadedLater';
import { RegisterPage } from './register/RegisterPage';

const OneOffertePage = loadedLater(() => import('./een/OneOffertePage'));
const NieuweOffertePage = loadedLater(() => import('./register/NieuweOffertePage'));

interface OffertePageProps {
  readonly place: OffertePlace;
  readonly moves: Moves;
}

/** The offertes: the register of all of them, one that is open, or the page that makes a new one. */
export default function OffertePage({ place, moves }: OffertePageProps) {
  const { offerte, arrival } = place;
  useEffect(() => {
    if (typeof arrival === 'object' && 'element' in arrival) document.getElementById(arrival.element)?.focus();
  }, [arrival]);
  if (offerte === undefined) return <RegisterPage arrival={arrival} onOpen={moves.offerte} />;
  return (
    <Suspense>
      {offerte === 'nieuw' ? (
        <NieuweOffertePage takesFocus={arrival === 'heading'} onBack={moves.back} onMade={moves.offerte} />
      ) : (
        <OneOffertePage key={offerteKey(offerte)} sleutel={offerte} place={place} moves={moves} />
      )}
    </Suspense>
  );
}
