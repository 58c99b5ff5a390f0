import { useState } from 'react';
import type { Entries } from './functies/form/entry';
import { FunctiesPage } from './functies/FunctiesPage';
import type { Place } from './host/place';
import { usePlace } from './host/usePlace';
import { useSearchKey } from './host/useSearchKey';
import { Header } from './parts/Header';
import { StatusContext } from './parts/StatusContext';
import { StatusLine } from './parts/StatusLine';
import { useFocusTarget } from './parts/useFocusTarget';
import { useStatusLine } from './parts/useStatusLine';

/** The pane: its header, the page one is on, and the status line. What was filled in outlives every page. */
export function Pane({ first }: { readonly first: Place }) {
  const { place, moves } = usePlace(first);
  const { status, control } = useStatusLine();
  const [query, setQuery] = useState('');
  const [forms, setForms] = useState<Readonly<Record<string, Entries>>>({});
  const { ref: foutButton } = useFocusTarget<HTMLButtonElement>();
  useSearchKey(moves.search);

  const changeForm = (id: string, change: (entries: Entries) => Entries) =>
    setForms((all) => {
      const before = all[id] ?? {};
      const after = change(before);
      return after === before ? all : { ...all, [id]: after };
    });
  return (
    <StatusContext value={control}>
      <div className="pane">
        <Header isOnFout={place.page === 'fout'} onFout={moves.explain} foutButton={foutButton} />
        <FunctiesPage
          place={place.page === 'fout' ? place.below : place}
          query={query}
          onQuery={setQuery}
          forms={forms}
          onForm={changeForm}
          onOpen={moves.open}
          onBack={moves.back}
        />
        <StatusLine status={status} onClose={() => control.show(undefined)} />
      </div>
    </StatusContext>
  );
}
