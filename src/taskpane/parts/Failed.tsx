import { Button } from '@fluentui/react-components';
import { useLanguage } from '../texts/LanguageContext';

/** What went wrong, and another try. */
export function Failed({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  const { mishap } = useLanguage().texts;
  return (
    <div role="alert" className="failed">
      <p>{text}</p>
      <Button onClick={onRetry}>{mishap.retry}</Button>
    </div>
  );
}
