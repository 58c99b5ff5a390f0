import { Suspense, useEffect } from 'react';
import type { AnalysePlace } from '../host/place';
import type { Moves } from '../host/usePlace';
import { loadedLater } from '../parts/loadedLater';
import { RegisterPage } from './register/RegisterPage';

const OneAccountPage = loadedLater(() => import('./een/OneAccountPage'));
const NieuwAccountPage = loadedLater(() => import('./register/NieuwAccountPage'));

interface AccountanalysePageProps {
  readonly place: AnalysePlace;
  readonly moves: Moves;
}

/** The accounts: the list of all of them, one that is open, or the page that makes a new one. */
export default function AccountanalysePage({ place, moves }: AccountanalysePageProps) {
  const { account, arrival } = place;
  useEffect(() => {
    if (typeof arrival === 'object' && 'element' in arrival) document.getElementById(arrival.element)?.focus();
  }, [arrival]);
  if (account === undefined) return <RegisterPage arrival={arrival} onOpen={moves.account} />;
  return (
    <Suspense>
      {account === 'nieuw' ? (
        <NieuwAccountPage takesFocus={arrival === 'heading'} onBack={moves.back} onMade={moves.account} />
      ) : (
        <OneAccountPage key={account} nummer={account} place={place} moves={moves} />
      )}
    </Suspense>
  );
}
