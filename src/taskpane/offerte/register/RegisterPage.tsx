import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import type { Arrival } from '../../host/place';
import { useHost } from '../../host/HostContext';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useReading } from '../../parts/useReading';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { Failed } from '../../parts/Failed';
import { createVoorbeeldofferte, goToCell, openOfferteboek, repair } from '../operations';
import { SchadeList } from '../schade/SchadeList';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';
import { vandaag } from '../../fields/vandaag';
import { Waiting } from '../../parts/Waiting';
import { Pipeline } from './Pipeline';
import { RegisterList, rowId } from './RegisterList';
import { Tools } from './Tools';

interface RegisterPageProps {
  readonly arrival: Arrival | undefined;
  readonly onOpen: (offerte: Offertesleutel | 'nieuw') => void;
}

/** The home of offertes: the register with what to do next, the figures of the pipeline, and the way to a new one. */
export function RegisterPage({ arrival, onOpen }: RegisterPageProps) {
  const { texts: paneTexts, language } = useLanguage();
  const { register } = useOfferteTexts();
  const { inExcel } = useHost();
  const { run, show } = useStatus();
  const { state, reread, stop } = useReading(openOfferteboek);
  const boek = state.kind === 'read' ? state.value : undefined;
  const isRead = boek !== undefined;
  const from = typeof arrival === 'object' && 'item' in arrival ? arrival.item : undefined;
  useEffect(() => {
    if (isRead && from !== undefined) document.getElementById(rowId(from))?.focus();
  }, [isRead, from]);

  const openExample = async () => {
    const made = await run(() => createVoorbeeldofferte(language, vandaag()));
    if (!made) return;
    show({ level: 'done', text: saidIn((texts) => texts.register.exampleMade(sleuteltekst(made))) });
    onOpen(made);
  };
  const mend = async (schade: Parameters<typeof repair>[0]) => {
    const undo = await run(() => repair(schade));
    await reread();
    if (undo) show({ level: 'done', text: saidIn((texts) => texts.schade.repaired) });
  };
  const isEmpty = boek?.offertes.length === 0;
  const dock = inExcel && boek && !boek.isAlleenLezen && (
    <div className="offerte-dock">
      <Button id={rowId('nieuw')} appearance="primary" onClick={() => onOpen('nieuw')}>
        {register.make}
      </Button>
      {isEmpty && <Button onClick={() => void openExample()}>{register.example}</Button>}
    </div>
  );
  const content = () => {
    if (!inExcel) return <p>{register.notInExcel}</p>;
    switch (state.kind) {
      case 'reading':
        return <Waiting text={register.reading} onStop={stop} />;
      case 'stopped':
        return <Failed text={register.stopped} onRetry={() => void reread()} />;
      case 'failed':
        return <Failed text={paneTexts.status.workbook[state.code]} onRetry={() => void reread()} />;
      case 'read': {
        const { offertes, schade, isAlleenLezen, bladen } = state.value;
        const { offertes: sheet } = bladen;
        return (
          <>
            {isAlleenLezen && <p className="offerte-note">{register.readOnly}</p>}
            <SchadeList schade={schade} onRepair={(one) => void mend(one)} />
            {offertes.length === 0 ? (
              <p className="register-empty">{register.empty}</p>
            ) : (
              <>
                <RegisterList offertes={offertes} onOpen={onOpen} />
                <Pipeline offertes={offertes} />
                {sheet !== undefined && (
                  <Button className="register-sheet" size="small" onClick={() => void run(() => goToCell(sheet))}>
                    {register.goToSheet}
                  </Button>
                )}
              </>
            )}
            <Tools canMakeExample={offertes.length > 0 && !isAlleenLezen} onExample={() => void openExample()} />
          </>
        );
      }
    }
  };
  return (
    <Page dock={dock || undefined}>
      <PageTitle takesFocus={arrival === 'heading'}>{register.title}</PageTitle>
      {content()}
    </Page>
  );
}
