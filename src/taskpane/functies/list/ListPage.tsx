import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { catalogue } from '../../../calc/catalogue';
import type { FunctiesPlace } from '../../host/place';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useFocusTarget } from '../../parts/useFocusTarget';
import { useLanguage } from '../../texts/LanguageContext';
import { FirstMinute } from './FirstMinute';
import { FunctionList } from './FunctionList';
import { NothingFound } from './NothingFound';
import { search } from './search';
import { SearchField } from './SearchField';

interface ListPageProps {
  readonly place: FunctiesPlace;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
}

/** All functions: search, choose, open. */
export function ListPage({ place, query, onQuery, onOpen }: ListPageProps) {
  const { texts } = useLanguage();
  const { ref: input, focus: focusSearch } = useFocusTarget<HTMLInputElement>();
  const list = useRef<HTMLDivElement>(null);
  const { arrival } = place;
  useEffect(() => {
    if (place.arrival === 'search') focusSearch();
  }, [place, focusSearch]);
  const asked = useDeferredValue(query);
  const found = useMemo(() => search(asked, catalogue), [asked]);
  const isSearch = asked.trim() !== '';

  const openFirst = () => {
    const [first] = search(query, catalogue);
    if (first && query.trim() !== '') onOpen(first.id);
  };
  const intoList = () => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  return (
    <Page>
      <div className="list-page-head">
        <PageTitle takesFocus={arrival === 'heading'}>{texts.search.title}</PageTitle>
        <span role="status" className="list-page-count">
          {texts.search.found(found.length)}
        </span>
      </div>
      <SearchField query={query} onQuery={onQuery} onFirst={openFirst} onList={intoList} input={input} />
      {!isSearch && <FirstMinute />}
      {found.length === 0 ? (
        <NothingFound
          query={asked}
          onShowAll={() => {
            onQuery('');
            focusSearch();
          }}
        />
      ) : (
        <FunctionList
          definitions={found}
          isGrouped={!isSearch}
          returnedFrom={typeof arrival === 'object' ? arrival.item : undefined}
          onOpen={onOpen}
          list={list}
          onLeave={focusSearch}
        />
      )}
    </Page>
  );
}
