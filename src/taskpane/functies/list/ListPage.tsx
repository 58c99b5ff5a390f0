import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { catalogue } from '../../../calc/catalogue';
import type { GroupName } from '../../../calc/groups';
import type { FunctiesPlace, Tab } from '../../host/place';
import { Page } from '../../parts/Page';
import { focusTitle, PageTitle } from '../../parts/PageTitle';
import { useFocusTarget } from '../../parts/useFocusTarget';
import { useLanguage } from '../../texts/LanguageContext';
import { definitionsOf, favourites, recent, useKeptIds } from '../kept/kept';
import { search } from '../search/search';
import { byGroup } from './byGroup';
import { FirstMinute } from './FirstMinute';
import { FoldAll } from './FoldAll';
import { focusFirstStop, FunctionList } from './FunctionList';
import { stopId } from './FunctionRow';
import { catalogueParts, idOfRow, type ListPart } from './listParts';
import type { ListState } from './listState';
import { NothingFound } from './NothingFound';
import { SearchField } from './SearchField';
import { useFavouriteInList } from './useFavouriteInList';

interface ListPageProps {
  readonly place: FunctiesPlace;
  readonly list: ListState;
  readonly onList: (change: (list: ListState) => ListState) => void;
  readonly onOpen: (id: string) => void;
  readonly onTab: (tab: Tab) => void;
  /** Out of the search, to where it was called from; undefined when that was here. */
  readonly onLeave: (() => void) | undefined;
}

const grouped = byGroup(catalogue);

/** All functions: search, choose, open. */
export function ListPage({ place, list, onList, onOpen, onTab, onLeave }: ListPageProps) {
  const { language, texts } = useLanguage();
  const { ref: input, focus: focusSearch, focusEnd: typeOn } = useFocusTarget<HTMLInputElement>();
  const { query, unfolded, openedFrom } = list;
  const { arrival } = place;
  const isReturn = typeof arrival === 'object' && 'item' in arrival;
  const [focused, setFocused] = useState(isReturn ? openedFrom : undefined);
  const favouriteIds = useKeptIds(favourites);
  const recentIds = useKeptIds(recent);
  const onFavourite = useFavouriteInList();

  // Only on arriving: later the row that one came from may be anywhere.
  const row = useRef(isReturn ? openedFrom : undefined);
  useEffect(() => {
    if (arrival === 'search') focusSearch();
    else if (row.current !== undefined) document.getElementById(stopId(row.current))?.focus();
  }, [place, arrival, focusSearch]);

  const asked = useDeferredValue(query);
  const isSearch = asked.trim() !== '';
  const { definitions, terms } = useMemo(() => search(asked, catalogue), [asked]);
  const parts = useMemo((): readonly ListPart[] => {
    if (isSearch) return [{ kind: 'found', members: definitions }];
    const kept = { favourites: definitionsOf(favouriteIds), recent: definitionsOf(recentIds) };
    return catalogueParts(grouped, kept, unfolded, language, texts);
  }, [isSearch, definitions, favouriteIds, recentIds, unfolded, language, texts]);

  const line = useRef<HTMLDivElement>(null);
  const ask = useCallback(
    (text: string) => {
      onList((before) => ({ ...before, query: text }));
      // Another question begins at its best answer.
      const content = line.current?.parentElement;
      if (content) content.scrollTop = 0;
    },
    [onList],
  );
  const askAnew = (text: string) => {
    ask(text);
    focusSearch();
  };
  const open = useCallback(
    (key: string) => {
      onList((before) => ({ ...before, openedFrom: key }));
      onOpen(idOfRow(key));
    },
    [onList, onOpen],
  );
  const openFirst = useCallback(
    (text: string) => {
      const [first] = search(text, catalogue).definitions;
      if (first && text.trim() !== '') open(`found.${first.id}`);
    },
    [open],
  );
  const forgetFocused = useCallback(() => setFocused(undefined), []);
  const fold = useCallback(
    (group: GroupName) =>
      onList((before) => ({
        ...before,
        unfolded: before.unfolded.includes(group)
          ? before.unfolded.filter((other) => other !== group)
          : [...before.unfolded, group],
      })),
    [onList],
  );
  const unfold = (all: readonly GroupName[]) => onList((before) => ({ ...before, unfolded: all }));
  const forget = useCallback(() => {
    recent.change(() => []);
    focusSearch();
  }, [focusSearch]);

  return (
    <Page onEscape={focusSearch}>
      <PageTitle takesFocus={arrival === 'heading'}>{texts.search.title}</PageTitle>
      <SearchField
        query={query}
        input={input}
        onQuery={ask}
        onFirst={openFirst}
        onList={focusFirstStop}
        onLeave={onLeave ?? focusTitle}
        onFocus={forgetFocused}
      />
      <div ref={line} className="list-page-line">
        <p role="status" className="list-page-count">
          {definitions.length === 0 ? texts.search.nothing(asked) : texts.search.found(definitions.length)}
        </p>
        {!isSearch && <FoldAll unfolded={unfolded} onChange={unfold} />}
      </div>
      {!isSearch && <FirstMinute onCompute={focusSearch} onTab={onTab} />}
      {definitions.length === 0 ? (
        <NothingFound onTry={askAnew} />
      ) : (
        <FunctionList
          parts={parts}
          favourites={favouriteIds}
          terms={terms}
          focused={focused}
          onOpen={open}
          onFocus={setFocused}
          onFavourite={onFavourite}
          onFold={fold}
          onForget={forget}
          onLeave={focusSearch}
          onType={typeOn}
        />
      )}
    </Page>
  );
}
