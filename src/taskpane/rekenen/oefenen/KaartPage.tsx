import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { celVanSjabloon, type Cel } from '../../../calc/rekenen/cel';
import { leesSeed } from '../../../calc/rekenen/seed';
import { volgendeOpgave } from '../../../calc/rekenen/volgendeOpgave';
import type { Boekpoging, Leerling, Rekenboek } from '../../../workbook/rekenen/rekenboek';
import { useHost } from '../../host/HostContext';
import type { Arrival } from '../../host/place';
import type { Moves } from '../../host/usePlace';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useChange } from '../../parts/useChange';
import { writeLeerling } from '../operations';
import { saidIn, useRekenTexts } from '../texts/rekenTexts';
import { Bladenlijst, bladId } from './Bladenlijst';
import { Niveaulijst } from './Niveaulijst';
import { celId, Rekenkaart } from './Rekenkaart';
import { Rekenschadelijst } from './Rekenschadelijst';
import { Wieveld } from './Wieveld';

interface KaartPageProps {
  readonly boek: Rekenboek;
  readonly leerling: Leerling;
  /** Of this student. */
  readonly pogingen: readonly Boekpoging[];
  readonly arrival: Arrival | undefined;
  readonly reread: () => Promise<void>;
  readonly moves: Moves;
}

const KLAS = 'rekenen-klas';
/** What leads to an exercise, to a sheet, or to the teacher's part. */
function elementOf(item: string): string {
  const seed = leesSeed(item);
  if (seed) return celId(celVanSjabloon(seed.template));
  return item === 'klas' ? KLAS : bladId(item);
}

/** The student's map, and the way to the next exercise. */
export function KaartPage({ boek, leerling, pogingen, arrival, reread, moves }: KaartPageProps) {
  const { kaart } = useRekenTexts();
  const { inExcel } = useHost();
  const change = useChange(reread);
  const from = typeof arrival === 'object' && 'item' in arrival ? arrival.item : undefined;
  useEffect(() => {
    if (from !== undefined) document.getElementById(elementOf(from))?.focus();
  }, [from]);

  const open = (cel?: Cel) =>
    moves.rekenen({ opgave: volgendeOpgave({ ...leerling, pogingen, ...(cel && { cel }) }), cel });
  const rename = (next: Leerling) =>
    change(
      () => writeLeerling(next),
      saidIn(({ wie }) => wie.kept),
    );
  return (
    <Page
      dock={
        <Button appearance="primary" onClick={() => open()}>
          {kaart.next}
        </Button>
      }
    >
      <PageTitle takesFocus={arrival === 'heading'}>{kaart.title}</PageTitle>
      <p>
        {kaart.intro} {kaart.dutchOnly}
      </p>
      {!inExcel && <p className="offerte-note">{kaart.notInExcel}</p>}
      <Rekenschadelijst schade={boek.schade} />
      <Rekenkaart pogingen={pogingen} onCel={open} />
      <Niveaulijst />
      {boek.opgavenbladen.length > 0 && (
        <Bladenlijst bladen={boek.opgavenbladen} onOpen={(blad) => moves.rekenen({ blad })} />
      )}
      {inExcel && <Wieveld leerling={leerling} onLeerling={rename} />}
      <div className="knoppen">
        <Button id={KLAS} size="small" onClick={() => moves.rekenen('klas')}>
          {kaart.klas}
        </Button>
      </div>
      {inExcel && <p className="offerte-hint">{kaart.offline}</p>}
    </Page>
  );
}
