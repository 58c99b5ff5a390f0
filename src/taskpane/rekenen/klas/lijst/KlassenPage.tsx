import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Rekenboek } from '../../../../workbook/rekenen/rekenboek';
import { useHost } from '../../../host/HostContext';
import { BackButton } from '../../../parts/BackButton';
import { Page } from '../../../parts/Page';
import { PageTitle } from '../../../parts/PageTitle';
import type { useReading } from '../../../parts/useReading';
import type { Klasplek } from '../klasplek';
import { useSamenvatting } from '../samenvatting/useSamenvatting';
import { useKlasTexts } from '../texts/klasTexts';
import { Boeklezing } from './Boeklezing';

interface KlassenPageProps {
  readonly takesFocus: boolean;
  readonly reading: ReturnType<typeof useReading<Rekenboek>>;
  /** What one comes back from: its class, or the page that was opened. */
  readonly from: string | undefined;
  readonly onBack: () => void;
  readonly onPlek: (plek: Klasplek) => void;
}

const itemId = (item: string): string => `klassen-${item}`;

/** All classes of the workbook, the way to a new one, and to the answer of an exercise on paper. */
export function KlassenPage({ takesFocus, reading, from, onBack, onPlek }: KlassenPageProps) {
  const { lijst: words } = useKlasTexts();
  const { inExcel } = useHost();
  const samenvatting = useSamenvatting();
  const { state } = reading;
  const isRead = state.kind === 'read';
  useEffect(() => {
    if (from !== undefined) document.getElementById(itemId(from))?.focus();
  }, [isRead, from]);

  const content = () => {
    if (!inExcel) return <p>{words.notInExcel}</p>;
    if (state.kind !== 'read') return <Boeklezing {...reading} />;
    const { klassen } = state.value;
    if (klassen.length === 0) return <p>{words.empty}</p>;
    return (
      <ul className="rij-lijst" aria-label={words.list}>
        {klassen.map((opdracht) => (
          <li key={opdracht.klas}>
            <button
              type="button"
              id={itemId(opdracht.klas)}
              className="rij-lijst-rij"
              aria-label={words.open(opdracht.klas)}
              aria-describedby={`${itemId(opdracht.klas)}-more`}
              onClick={() => onPlek({ deel: 'klas', klas: opdracht.klas })}
            >
              <span className="rij-lijst-naam">{words.klas(opdracht.klas)}</span>
              <span id={`${itemId(opdracht.klas)}-more`} className="rij-lijst-meer">
                {samenvatting(opdracht).zin}
              </span>
            </button>
          </li>
        ))}
      </ul>
    );
  };
  return (
    <Page
      onEscape={onBack}
      dock={
        inExcel &&
        isRead && (
          <Button id={itemId('nieuw')} appearance="primary" onClick={() => onPlek({ deel: 'nieuw' })}>
            {words.make}
          </Button>
        )
      }
    >
      <BackButton label={words.back} onBack={onBack} />
      <PageTitle takesFocus={takesFocus}>{words.title}</PageTitle>
      <p>{words.intro}</p>
      <p className="offerte-hint">{words.privacy}</p>
      {content()}
      <div className="tools">
        <Button id={itemId('sleutel')} onClick={() => onPlek({ deel: 'sleutel' })}>
          {words.sleutel}
        </Button>
        <p className="tools-hint">{words.sleutelHint}</p>
      </div>
    </Page>
  );
}
