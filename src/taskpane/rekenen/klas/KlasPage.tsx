import { useCallback, useState } from 'react';
import { useStatus } from '../../parts/StatusContext';
import { useReading } from '../../parts/useReading';
import { OneKlasPage } from './een/OneKlasPage';
import { docentgeheugen, metKlas, onthoudDocent, vergeetKlas, type Docentgeheugen } from './klasgeheugen';
import { boven, vandaan, type Klasplek } from './klasplek';
import { KlassenPage } from './lijst/KlassenPage';
import { NieuweKlasPage } from './nieuw/NieuweKlasPage';
import { openRekenboek } from './operations';
import { SleutelPage } from './sleutel/SleutelPage';

export interface KlasPageProps {
  readonly takesFocus: boolean;
  readonly onBack: () => void;
}

/** The teacher's part of Rekenen: classes, what they get, and how they did. */
export default function KlasPage({ takesFocus, onBack }: KlasPageProps) {
  const reading = useReading(openRekenboek);
  const { show } = useStatus();
  const [geheugen, setGeheugen] = useState(docentgeheugen);
  const [from, setFrom] = useState<string>();
  const [hasMoved, setMoved] = useState(false);
  const onthoud = useCallback((change: (before: Docentgeheugen) => Docentgeheugen) => {
    onthoudDocent(change(docentgeheugen()));
    setGeheugen(docentgeheugen());
  }, []);
  const { plek, concept, klassen: geheugens } = geheugen;
  const goTo = (next: Klasplek, item?: string) => {
    show(undefined);
    setMoved(true);
    setFrom(item);
    onthoud((before) => ({ ...before, plek: next }));
  };
  const klassen = reading.state.kind === 'read' ? reading.state.value.klassen.map(({ klas }) => klas) : [];
  const goBack = () => goTo(boven(plek), vandaan(plek));
  const focus = { takesFocus: from === undefined && (takesFocus || hasMoved) };

  switch (plek.deel) {
    case 'lijst':
      return <KlassenPage {...focus} reading={reading} from={from} onBack={onBack} onPlek={goTo} />;
    case 'nieuw':
      return (
        <NieuweKlasPage
          {...focus}
          reading={reading}
          concept={concept}
          onConcept={(next) => onthoud((before) => ({ ...before, concept: next }))}
          onBack={goBack}
          onOpen={(klas) => goTo({ deel: 'klas', klas })}
          onMade={async (opdracht, next) => {
            await reading.reread();
            onthoud((before) => ({ ...before, concept: next }));
            goTo({ deel: 'klas', klas: opdracht.klas, stap: 'uitdelen' });
          }}
          onGeheim={(klas, geheim) => onthoud((before) => metKlas(before, klas, { geheim }))}
        />
      );
    case 'sleutel':
      return <SleutelPage {...focus} klassen={klassen} onBack={goBack} />;
    case 'klas':
      return (
        <OneKlasPage
          key={plek.klas}
          {...focus}
          klas={plek.klas}
          stap={plek.stap}
          from={from}
          reading={reading}
          geheugen={geheugens[plek.klas]}
          onthoud={(change) => onthoud((before) => metKlas(before, plek.klas, change))}
          onStap={(stap) => goTo({ deel: 'klas', klas: plek.klas, stap })}
          onRemoved={async () => {
            await reading.reread();
            onthoud((before) => vergeetKlas(before, plek.klas));
            goTo({ deel: 'lijst' });
          }}
          onBack={goBack}
        />
      );
  }
}
