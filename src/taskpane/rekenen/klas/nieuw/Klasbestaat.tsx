import { Button } from '@fluentui/react-components';
import type { Boekklas, Rekenboek } from '../../../../workbook/rekenen/rekenboek';
import { bladenVan } from '../een/bladenVan';
import { useSamenvatting } from '../samenvatting/useSamenvatting';
import { useKlasTexts } from '../texts/klasTexts';

interface KlasbestaatProps {
  readonly klas: Boekklas;
  readonly boek: Rekenboek;
  readonly onOpen: () => void;
}

/** What a class with the code that was typed holds already: another one in its place would lose it. */
export function Klasbestaat({ klas, boek, onOpen }: KlasbestaatProps) {
  const { nieuw: words, een, lijst } = useKlasTexts();
  const samenvatting = useSamenvatting();
  const bladen = bladenVan(klas, boek.opgavenbladen).length;
  const opnieuw = Object.keys(klas.uitgaven).length;
  return (
    <div className="offerte-note">
      <p>{words.bestaat}</p>
      <ul>
        <li>{samenvatting(klas).zin}</li>
        {bladen > 0 && <li>{een.standen.bladen(bladen)}</li>}
        {opnieuw > 0 && <li>{een.standen.opnieuw(opnieuw)}</li>}
        {klas.controlecode !== undefined && <li>{words.metGeheim(klas.controlecode)}</li>}
      </ul>
      <Button size="small" onClick={onOpen}>
        {lijst.open(klas.klas)}
      </Button>
    </div>
  );
}
