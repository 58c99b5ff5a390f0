import { useMemo } from 'react';
import type { Klasopdracht } from '../../../../calc/rekenen/klas';
import { takenVan } from '../../../../calc/rekenen/taken';
import { trekOpgave } from '../../../../calc/rekenen/trekOpgave';
import { Opgavetekst } from '../opgave/Opgavetekst';
import { useKlasTexts } from '../texts/klasTexts';

/** What the first student gets first. */
export function Voorbeeldopgave({ opdracht }: { readonly opdracht: Klasopdracht }) {
  const { opgavenInNederlands } = useKlasTexts();
  const [seed] = useMemo(() => takenVan(opdracht, '01'), [opdracht]);
  const opgave = useMemo(() => (seed === undefined ? undefined : trekOpgave(seed)), [seed]);
  if (!opgave) return null;
  return (
    <>
      {opgavenInNederlands !== '' && <p className="offerte-hint">{opgavenInNederlands}</p>}
      <Opgavetekst opgave={opgave} />
    </>
  );
}
