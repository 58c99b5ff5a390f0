import { Suspense, useEffect } from 'react';
import { catalogue } from '../../calc/catalogue';
import type { FunctiesPlace } from '../host/place';
import { loadedLater } from '../parts/loadedLater';
import type { Entries } from './form/entry';
import { ListPage } from './list/ListPage';

/** The form and its arithmetic come after the list, which is what one sees first. */
const loadFunctionPage = () => import('./one/FunctionPage');
const FunctionPage = loadedLater(loadFunctionPage);

interface FunctiesPageProps {
  readonly place: FunctiesPlace;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What is filled in, by function. */
  readonly forms: Readonly<Record<string, Entries>>;
  readonly onForm: (id: string, change: (entries: Entries) => Entries) => void;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

const nothing: Entries = {};

/** The functions: all of them to choose from, or the one that is open. */
export default function FunctiesPage({ place, query, onQuery, forms, onForm, onOpen, onBack }: FunctiesPageProps) {
  // Only a head start: whoever opens a function asks again.
  useEffect(() => void loadFunctionPage().catch(() => undefined), []);
  const definition = catalogue.find(({ id }) => id === place.functie);
  if (!definition) return <ListPage place={place} query={query} onQuery={onQuery} onOpen={onOpen} />;
  return (
    <Suspense>
      <FunctionPage
        key={definition.id}
        definition={definition}
        entries={forms[definition.id] ?? nothing}
        takesFocus={place.arrival === 'heading'}
        onChange={(change) => onForm(definition.id, change)}
        onBack={onBack}
      />
    </Suspense>
  );
}
