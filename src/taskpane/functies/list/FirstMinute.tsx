import { Button } from '@fluentui/react-components';
import type { Tab } from '../../host/place';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { useVoorbeeld } from './useVoorbeeld';

interface FirstMinuteProps {
  /** To the search for a function. */
  readonly onCompute: () => void;
  /** To another part of the pane. */
  readonly onTab: (tab: Tab) => void;
}

/** What one can do with an empty workbook; and where the example is, as long as it is there. */
export function FirstMinute({ onCompute, onTab }: FirstMinuteProps) {
  const { texts } = useLanguage();
  const { inExcel } = useHost();
  const { state, open, remove } = useVoorbeeld();
  const { firstMinute } = texts;
  if (state === 'voorbeeld') {
    return (
      <div className="first-minute">
        <p className="first-minute-text">{firstMinute.present}</p>
        <Button size="small" onClick={remove}>
          {firstMinute.remove}
        </Button>
      </div>
    );
  }
  if (inExcel && state !== 'empty') return null;
  return (
    <section className="first-minute" aria-label={firstMinute.title}>
      <h3 className="first-minute-title">{firstMinute.title}</h3>
      <p className="first-minute-text">{inExcel ? firstMinute.text : firstMinute.textOutside}</p>
      {inExcel && (
        <div className="first-minute-choices">
          <Button appearance="primary" onClick={onCompute}>
            {firstMinute.compute}
          </Button>
          <Button onClick={() => onTab('accountanalyse')}>{firstMinute.accountanalyse}</Button>
          <Button onClick={() => onTab('offerte')}>{firstMinute.offerte}</Button>
          <Button onClick={open}>{firstMinute.open}</Button>
        </div>
      )}
    </section>
  );
}
