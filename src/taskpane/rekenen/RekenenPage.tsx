import { Suspense } from 'react';
import type { RekenenPlace } from '../host/place';
import type { Moves } from '../host/usePlace';
import { loadedLater } from '../parts/loadedLater';
import { OefenenPage } from './oefenen/OefenenPage';
import { useMoves } from './useMoves';

const KlasPage = loadedLater(() => import('./klas/KlasPage'));

interface RekenenPageProps {
  readonly place: RekenenPlace;
  readonly moves: Moves;
}

/** Practising for a student, and the class for a teacher. */
export default function RekenenPage({ place, moves: allMoves }: RekenenPageProps) {
  const moves = useMoves(allMoves);
  return (
    <Suspense>
      {place.open === 'klas' ? (
        <KlasPage takesFocus={place.arrival === 'heading'} onBack={moves.back} />
      ) : (
        <OefenenPage place={place} moves={moves} />
      )}
    </Suspense>
  );
}
