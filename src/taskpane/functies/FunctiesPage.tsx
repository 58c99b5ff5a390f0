import { Suspense, useEffect } from 'react';
import { catalogue } from '../../calc/catalogue';
import type { FunctiesPlace, Tab } from '../host/place';
import { loadedLater } from '../parts/loadedLater';
import type { Entries } from './form/entry';
import { ListPage } from './list/ListPage';
import type { ListState } from './list/listState';
import { withRowInView } from './list/rowInView';
import { searchIndex } from './search/searchIndex';

/** The form and its arithmetic come after the list, which is what one sees first. */
const loadFunctionPage = () => import('./one/FunctionPage');
const FunctionPage = loadedLater(loadFunctionPage);

interface FunctiesPageProps {
  readonly place: FunctiesPlace;
  readonly list: ListState;
  readonly onList: (change: (list: ListState) => ListState) => void;
  /** What is filled in, by function. */
  readonly forms: Readonly<Record<string, Entries>>;
  readonly onForm: (id: string, change: (entries: Entries) => Entries) => void;
  readonly onOpen: (id: string) => void;
  readonly onHelp: (id: string) => void;
  readonly onBack: () => void;
  /** To the offertes of the workbook. */
  readonly onTab: (tab: Tab) => void;
  readonly onLeaveSearch: () => void;
}

const nothing: Entries = {};

/** The functions: all of them to choose from, or the one that is open. */
export default function FunctiesPage({
  place,
  list,
  onList,
  forms,
  onForm,
  onOpen,
  onHelp,
  onBack,
  onTab,
  onLeaveSearch,
}: FunctiesPageProps) {
  // Only a head start: whoever opens a function asks again, and so does the first search.
  useEffect(() => {
    void loadFunctionPage().catch(() => undefined);
    const later = setTimeout(() => searchIndex(catalogue));
    return () => clearTimeout(later);
  }, []);
  const { arrival, calledFrom } = place;
  useEffect(() => {
    if (typeof arrival === 'object' && 'element' in arrival) document.getElementById(arrival.element)?.focus();
  }, [arrival]);
  const definition = catalogue.find(({ id }) => id === place.functie);
  if (!definition) {
    const leave = calledFrom && onLeaveSearch;
    return <ListPage place={place} list={list} onList={onList} onOpen={onOpen} onTab={onTab} onLeave={leave} />;
  }
  const back = () => {
    onList((before) => withRowInView(before, definition));
    onBack();
  };
  return (
    <Suspense>
      <FunctionPage
        key={definition.id}
        definition={definition}
        entries={forms[definition.id] ?? nothing}
        takesFocus={arrival === 'heading'}
        onChange={(change) => onForm(definition.id, change)}
        onHelp={() => onHelp(definition.id)}
        onBack={back}
      />
    </Suspense>
  );
}
