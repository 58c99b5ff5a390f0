import { useEffect, useMemo } from 'react';
import { volgendeOpgave } from '../../../calc/rekenen/volgendeOpgave';
import { pogingenVan } from '../../../workbook/rekenen/store/leerlingVan';
import type { RekenenPlace } from '../../host/place';
import type { Moves } from '../../host/usePlace';
import { Failed } from '../../parts/Failed';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { Waiting } from '../../parts/Waiting';
import { useLanguage } from '../../texts/LanguageContext';
import { useRekenTexts } from '../texts/rekenTexts';
import { BladPage } from './BladPage';
import { KaartPage } from './KaartPage';
import { leerlingVan } from './leerling';
import { OpgavePage } from './OpgavePage';
import { useRekenboek } from './useRekenboek';

interface OefenenPageProps {
  readonly place: RekenenPlace;
  readonly moves: Moves;
}

/** Practising: the student's map, an exercise, or a sheet with exercises. */
export function OefenenPage({ place: { open, arrival }, moves }: OefenenPageProps) {
  const { texts: paneTexts } = useLanguage();
  const { kaart } = useRekenTexts();
  const { state, reread, stop, bewaar } = useRekenboek();
  const boek = state.kind === 'read' ? state.value : undefined;
  const leerling = useMemo(() => boek && leerlingVan(boek), [boek]);
  const pogingen = useMemo(() => boek && leerling && pogingenVan(boek.pogingen, leerling), [boek, leerling]);
  useEffect(() => {
    if (typeof arrival === 'object' && 'element' in arrival) document.getElementById(arrival.element)?.focus();
  }, [arrival]);

  const takesFocus = arrival === 'heading';
  if (!boek || !leerling || !pogingen) {
    return (
      <Page {...(open !== undefined && { onEscape: moves.back })}>
        <PageTitle takesFocus={takesFocus}>{kaart.title}</PageTitle>
        {state.kind === 'stopped' ? (
          <Failed text={kaart.stopped} onRetry={() => void reread()} />
        ) : state.kind === 'failed' ? (
          <Failed text={paneTexts.status.workbook[state.code]} onRetry={() => void reread()} />
        ) : (
          <Waiting text={kaart.reading} onStop={stop} />
        )}
      </Page>
    );
  }
  if (typeof open === 'object' && 'opgave' in open) {
    return (
      <OpgavePage
        key={open.opgave}
        seed={open.opgave}
        cel={open.cel}
        takesFocus={takesFocus}
        leerling={leerling}
        pogingen={pogingen}
        alle={boek.pogingen}
        hints={boek.hints}
        bewaar={bewaar}
        reread={reread}
        moves={moves}
      />
    );
  }
  if (typeof open === 'object') {
    const blad = boek.opgavenbladen.find((one) => one.blad === open.blad);
    return (
      <BladPage
        key={open.blad}
        naam={open.blad}
        blad={blad}
        takesFocus={takesFocus}
        reread={reread}
        onOpgave={(opgave) => moves.rekenen({ opgave, cel: open.cel })}
        volgende={() => volgendeOpgave({ ...leerling, pogingen, ...(open.cel && { cel: open.cel }) })}
        onBack={moves.back}
      />
    );
  }
  return (
    <KaartPage boek={boek} leerling={leerling} pogingen={pogingen} arrival={arrival} reread={reread} moves={moves} />
  );
}
