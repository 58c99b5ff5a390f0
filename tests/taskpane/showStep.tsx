import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Suspense, useState, type ComponentType } from 'react';
import { accountklassen } from '../../src/calc/accountanalyse/accountklassen';
import { analyseer } from '../../src/calc/accountanalyse/analyseer';
import { notations } from '../../src/calc/notation';
import type { Language } from '../../src/calc/text';
import { useAccount } from '../../src/taskpane/accountanalyse/een/useAccount';
import type { StapProps } from '../../src/taskpane/accountanalyse/stap';
import { AccountContext } from '../../src/taskpane/accountanalyse/velden/AccountContext';
import { HostContext } from '../../src/taskpane/host/HostContext';
import { themes } from '../../src/taskpane/host/themes';
import { StatusContext } from '../../src/taskpane/parts/StatusContext';
import { StatusLine } from '../../src/taskpane/parts/StatusLine';
import { useStatusLine } from '../../src/taskpane/parts/useStatusLine';
import { LanguageContext } from '../../src/taskpane/texts/LanguageContext';
import { held } from './oordeelWorkbook';

function StepPage({ Page }: { readonly Page: ComponentType<StapProps> }) {
  const { state, change } = useAccount(held.account.nummer);
  if (state.kind !== 'read') return null;
  const { gelezen, boek } = state;
  const { account } = gelezen;
  const isOpen = !gelezen.isAlleenLezen;
  const at = boek.accounts.findIndex(({ nummer }) => nummer === account.nummer);
  return (
    <AccountContext value={{ gelezen, change, isOpen }}>
      <main>
        <h1>Jansen bv</h1>
        <h2>Stap</h2>
        <Page
          gelezen={gelezen}
          account={account}
          analyse={analyseer(account)}
          rijen={boek.accounts}
          klasse={accountklassen(boek.accounts)[at] ?? ''}
          normen={boek.normen}
          vandaag="2026-11-29"
          change={change}
          isOpen={isOpen}
          onHelp={(functie) => void held.steps.push(functie)}
          onStap={(stap) => void held.steps.push(stap)}
        />
      </main>
    </AccountContext>
  );
}

function Surroundings({ Page, first }: { readonly Page: ComponentType<StapProps>; readonly first: Language }) {
  const [language, setLanguage] = useState(first);
  const { status, control } = useStatusLine();
  return (
    <HostContext value={{ inExcel: true, displayLanguage: 'nl-NL', notation: notations[language] }}>
      <LanguageContext value={{ language, setLanguage }}>
        <FluentProvider theme={themes.light}>
          <StatusContext value={control}>
            <Suspense>
              <StepPage Page={Page} />
            </Suspense>
            <StatusLine status={status} onClose={() => control.show(undefined)} />
          </StatusContext>
        </FluentProvider>
      </LanguageContext>
    </HostContext>
  );
}

/** One step of the account on a page of its own, with the status line below it. */
export async function showStep(Page: ComponentType<StapProps>, language: Language = 'nl'): Promise<UserEvent> {
  document.documentElement.lang = language;
  const user = userEvent.setup();
  render(<Surroundings Page={Page} first={language} />);
  await screen.findByRole('heading', { level: 2 });
  return user;
}
