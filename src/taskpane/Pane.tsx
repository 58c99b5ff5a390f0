import { Suspense, useState } from 'react';
import type { Entries } from './functies/form/entry';
import { firstListState } from './functies/list/listState';
import { loadFunctiesPage } from './functies/loadFunctiesPage';
import { tabOf, type Place } from './host/place';
import { usePlace } from './host/usePlace';
import { useSearchKey } from './host/useSearchKey';
import { Header } from './parts/Header';
import { loadedLater } from './parts/loadedLater';
import { Mishap } from './parts/Mishap';
import { StatusContext } from './parts/StatusContext';
import { StatusLine } from './parts/StatusLine';
import { useFocusTarget } from './parts/useFocusTarget';
import { useStatusLine } from './parts/useStatusLine';
import { loadRekenenPage } from './rekenen/loadRekenen';

const FunctiesPage = loadedLater(loadFunctiesPage);
const FoutPage = loadedLater(() => import('./fout/FoutPage'));
const AccountanalysePage = loadedLater(() => import('./accountanalyse/AccountanalysePage'));
const OffertePage = loadedLater(() => import('./offerte/OffertePage'));
const RekenenPage = loadedLater(loadRekenenPage);
const HelpPage = loadedLater(() => import('./help/HelpPage'));

/** The pane: its header, the page one is on, and the status line. What was filled in outlives every page. */
export function Pane({ first }: { readonly first: Place }) {
  const { place, moves } = usePlace(first);
  const { status, control } = useStatusLine();
  const [list, setList] = useState(firstListState);
  const [forms, setForms] = useState<Readonly<Record<string, Entries>>>({});
  const { ref: foutButton, focus: focusFoutButton } = useFocusTarget<HTMLButtonElement>();
  useSearchKey(moves.search);

  const changeForm = (id: string, change: (entries: Entries) => Entries) =>
    setForms((all) => {
      const before = all[id] ?? {};
      const after = change(before);
      return after === before ? all : { ...all, [id]: after };
    });
  const leaveFout = () => {
    moves.back();
    focusFoutButton();
  };
  return (
    <StatusContext value={control}>
      <div className="pane">
        <Header
          tab={tabOf(place)}
          onTab={moves.tab}
          isOnFout={place.page === 'fout'}
          onFout={moves.explain}
          foutButton={foutButton}
        />

        <Mishap>
          <Suspense>
            {place.page === 'fout' ? (
              <FoutPage
                takesFocus={place.arrival === 'heading'}
                onBack={leaveFout}
                onOpen={(id, entries) => {
                  if (entries) changeForm(id, () => entries);
                  moves.open(id);
                }}
              />
            ) : place.page === 'uitleg' ? (
              <HelpPage place={place} onBack={moves.back} onOpenForm={moves.open} onOpenHelp={moves.help} />
            ) : place.page === 'accountanalyse' ? (
              <AccountanalysePage place={place} moves={moves} />
            ) : place.page === 'offerte' ? (
              <OffertePage place={place} moves={moves} />
            ) : place.page === 'rekenen' ? (
              <RekenenPage place={place} moves={moves} />
            ) : (
              <FunctiesPage
                place={place}
                list={list}
                onList={setList}
                forms={forms}
                onForm={changeForm}
                onOpen={moves.open}
                onHelp={moves.help}
                onBack={moves.back}
                onTab={moves.tab}
                onLeaveSearch={moves.leaveSearch}
              />
            )}
          </Suspense>
        </Mishap>
        <StatusLine status={status} onClose={() => control.show(undefined)} />
      </div>
    </StatusContext>
  );
}
