import { Button } from '@fluentui/react-components';
import { useLanguage } from '../../texts/LanguageContext';

/** What to do when no function fits the search: words that many are found by, and the way back to all. */
export function NothingFound({ onTry }: { readonly onTry: (query: string) => void }) {
  const { texts } = useLanguage();
  return (
    <div className="nothing-found">
      {texts.search.examples.map((word) => (
        <Button key={word} size="small" onClick={() => onTry(word)}>
          {word}
        </Button>
      ))}
      <Button size="small" appearance="transparent" onClick={() => onTry('')}>
        {texts.search.showAll}
      </Button>
    </div>
  );
}
