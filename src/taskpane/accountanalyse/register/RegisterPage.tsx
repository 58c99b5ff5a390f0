import { Button } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { accountoverzicht } from '../../../calc/accountanalyse/accountoverzicht';
import { useHost } from '../../host/HostContext';
import type { Arrival } from '../../host/place';
import { vandaag } from '../../fields/vandaag';
import { Failed } from '../../parts/Failed';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useStatus } from '../../parts/StatusContext';
import { useReading } from '../../parts/useReading';
import { Waiting } from '../../parts/Waiting';
import { useLanguage } from '../../texts/LanguageContext';
import { createVoorbeeldaccounts, goToCell, openAccountboek, repairAccount } from '../operations';
import { SchadeList } from '../schade/SchadeList';
import { saidIn, useAccountTexts } from '../texts/accountTexts';
import { AccountList, rowId } from './AccountList';
import { houBij } from './houBij';
import { Overzicht } from './Overzicht';
import { Tools } from './Tools';

interface RegisterPageProps {
  readonly arrival: Arrival | undefined;
  readonly onOpen: (account: string) => void;
}

/** The home of accounts: all of them with what they are worth and what to do next, and the way to a new one. */
export function RegisterPage({ arrival, onOpen }: RegisterPageProps) {
  const { texts: paneTexts, language } = useLanguage();
  const { register } = useAccountTexts();
  const { inExcel } = useHost();
  const { run, show } = useStatus();
  const { state, reread, stop } = useReading(openAccountboek);
  const boek = state.kind === 'read' ? state.value : undefined;
  const overzicht = useMemo(() => boek && accountoverzicht(boek.accounts, vandaag()), [boek]);
  const isRead = boek !== undefined;
  const from = typeof arrival === 'object' && 'item' in arrival ? arrival.item : undefined;
  useEffect(() => {
    if (isRead && from !== undefined) document.getElementById(rowId(from))?.focus();
  }, [isRead, from]);

  const openExamples = async () => {
    const made = await run(async () => {
      const nummers = await createVoorbeeldaccounts(language);
      await Promise.all(nummers.map(houBij));
      return nummers;
    });
    await reread();
    if (made) show({ level: 'done', text: saidIn((texts) => texts.register.examplesMade(made.length)) });
  };
  const mend = async (schade: Parameters<typeof repairAccount>[0]) => {
    const undo = await run(() => repairAccount(schade));
    await reread();
    if (undo) show({ level: 'done', text: saidIn((texts) => texts.schade.repaired) });
  };
  const isEmpty = boek?.accounts.length === 0;
  const dock = inExcel && boek && !boek.isAlleenLezen && (
    <div className="offerte-dock">
      <Button id={rowId('nieuw')} appearance="primary" onClick={() => onOpen('nieuw')}>
        {register.make}
      </Button>
      {isEmpty && <Button onClick={() => void openExamples()}>{register.examples}</Button>}
    </div>
  );
  const content = () => {
    if (!inExcel) return <p>{register.notInExcel}</p>;
    if (state.kind === 'reading') return <Waiting text={register.reading} onStop={stop} />;
    if (state.kind === 'stopped') return <Failed text={register.stopped} onRetry={() => void reread()} />;
    if (state.kind === 'failed') {
      return <Failed text={paneTexts.status.workbook[state.code]} onRetry={() => void reread()} />;
    }
    const { accounts, schade, isAlleenLezen, bladen } = state.value;
    const { accounts: sheet } = bladen;
    return (
      <>
        {isAlleenLezen && <p className="offerte-note">{register.readOnly}</p>}
        <SchadeList schade={schade} onRepair={(one) => void mend(one)} />
        {accounts.length === 0 || !overzicht ? (
          <p className="register-empty">{register.empty}</p>
        ) : (
          <>
            <AccountList accounts={accounts} klassen={overzicht.klassen} onOpen={onOpen} />
            <Overzicht overzicht={overzicht} />
            {sheet !== undefined && (
              <Button className="register-sheet" size="small" onClick={() => void run(() => goToCell(sheet))}>
                {register.goToSheet}
              </Button>
            )}
          </>
        )}
        <Tools
          normen={bladen.normen}
          canMakeExamples={!isEmpty && !isAlleenLezen}
          onExamples={() => void openExamples()}
        />
      </>
    );
  };
  return (
    <Page dock={dock || undefined}>
      <PageTitle takesFocus={arrival === 'heading'}>{register.title}</PageTitle>
      {content()}
    </Page>
  );
}
