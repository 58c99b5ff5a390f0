import { Button } from '@fluentui/react-components';
import { useOfferteTexts } from './texts/offerteTexts';

/** What went wrong, and another try. */
export function Failed({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  const { register } = useOfferteTexts();
  return (
    <div role="alert" className="failed">
      <p>{text}</p>
      <Button onClick={onRetry}>{register.again}</Button>
    </div>
  );
}
