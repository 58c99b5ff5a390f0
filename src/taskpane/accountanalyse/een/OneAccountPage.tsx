import { Button } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo } from 'react';
import { accountklassen } from '../../../calc/accountanalyse/accountklassen';
import { accountrijwaarden } from '../../../calc/accountanalyse/accountrijwaarden';
import { analyseer } from '../../../calc/accountanalyse/analyseer';
import { vandaag } from '../../fields/vandaag';
import type { AnalysePlace } from '../../host/place';
import type { Moves } from '../../host/usePlace';
import { BackButton } from '../../parts/BackButton';
import { Failed } from '../../parts/Failed';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { Waiting } from '../../parts/Waiting';
import { useLanguage } from '../../texts/LanguageContext';
import { refreshAccount, repairAccount } from '../operations';
import { SchadeList } from '../schade/SchadeList';
import type { StapProps } from '../stap';
import { stappen } from '../stappen';
import { useAccountTexts } from '../texts/accountTexts';
import { AccountContext } from '../velden/AccountContext';
import { AccountOverview } from './AccountOverview';
import { NaarBlad } from './NaarBlad';
import { useAccount } from './useAccount';

interface OneAccountPageProps {
  readonly nummer: string;
  readonly place: AnalysePlace;
  readonly moves: Moves;
}

/** One account: how far it is, its steps, and the step that is open. The sheets hold it; the pane reads and writes them. */
export default function OneAccountPage({ nummer, place, moves }: OneAccountPageProps) {
  const { texts: paneTexts } = useLanguage();
  const texts = useAccountTexts();
  const { state, change, reread } = useAccount(nummer);
  const read = state.kind === 'read' ? state : undefined;
  const analyse = useMemo(() => read && analyseer(read.gelezen.account), [read]);
  const today = vandaag();
  const isOpen = read !== undefined && !read.gelezen.isAlleenLezen;
  // What the table of accounts tells of this one is of the day that its page was last open.
  const kept =
    read && analyse && isOpen ? JSON.stringify(accountrijwaarden(read.gelezen.account, analyse, today)) : undefined;
  useEffect(() => {
    if (kept === undefined) return;
    void refreshAccount(nummer, JSON.parse(kept) as ReturnType<typeof accountrijwaarden>).catch(() => undefined);
  }, [nummer, kept]);

  const naam = read?.gelezen.account.velden.naam || nummer;
  const stap = stappen.find(({ id }) => id === place.stap);
  const head = (
    <>
      <BackButton label={stap ? naam : texts.een.back} onBack={moves.back} />
      <PageTitle takesFocus={place.arrival === 'heading'}>{stap ? stap.title(texts) : naam}</PageTitle>
    </>
  );
  if (!read || !analyse) {
    return (
      <Page onEscape={moves.back}>
        {head}
        {state.kind === 'failed' ? (
          <Failed
            text={state.code === 'missing' ? texts.een.missing : paneTexts.status.workbook[state.code]}
            onRetry={() => void reread()}
          />
        ) : (
          <Waiting text={texts.een.reading} onStop={moves.back} />
        )}
      </Page>
    );
  }
  const { gelezen, boek } = read;
  const rijen = boek.accounts;
  const klasse = accountklassen(rijen)[rijen.findIndex((rij) => rij.nummer === nummer)] ?? '';
  const props: StapProps = {
    gelezen,
    account: gelezen.account,
    analyse,
    rijen,
    klasse,
    normen: boek.normen,
    vandaag: today,
    change,
    isOpen,
    onStap: (id) => moves.account(nummer, id),
    onHelp: moves.help,
  };
  const next = stap ? stappen[stappen.indexOf(stap) + 1] : stappen.find((one) => one.stand(props).level !== 'done');
  const dock = (
    <div className="offerte-dock">
      {next ? (
        <Button appearance="primary" onClick={() => props.onStap(next.id)}>
          {stap ? texts.een.next(next.title(texts)) : texts.een.begin(next.title(texts))}
        </Button>
      ) : (
        stap && (
          <Button appearance="primary" onClick={moves.back}>
            {texts.een.overview}
          </Button>
        )
      )}
      <NaarBlad gelezen={gelezen} blad={stap?.blad ?? 'jaarcijfers'} />
    </div>
  );
  return (
    <AccountContext value={{ gelezen, change, isOpen }}>
      <Page onEscape={moves.back} dock={dock}>
        {head}
        <p className="offerte-state">
          {nummer} · {klasse === '' ? texts.register.noClass : texts.register.class(klasse)}
        </p>
        {gelezen.isAlleenLezen && <p className="offerte-note">{texts.register.readOnly}</p>}
        <SchadeList
          schade={gelezen.schade}
          onRepair={(damage) =>
            void change(
              () => repairAccount(damage),
              ({ schade }) => schade.repaired,
            )
          }
        />
        {stap ? (
          <Suspense>
            <stap.Page {...props} />
          </Suspense>
        ) : (
          <AccountOverview {...props} arrival={place.arrival} />
        )}
      </Page>
    </AccountContext>
  );
}
