import { Button } from '@fluentui/react-components';
import { useLanguage } from '../../texts/LanguageContext';

/** What to do when no function fits the search. */
export function NothingFound({ query, onShowAll }: { readonly query: string; readonly onShowAll: () => void }) {
  const { texts } = useLanguage();
  return (
    <div className="nothing-found">
      <p className="nothing-found-text">
        {texts.search.nothing(query)} {texts.search.tryOther}
      </p>
      <Button onClick={onShowAll}>{texts.search.showAll}</Button>
    </div>
  );
}
