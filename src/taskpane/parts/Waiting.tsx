import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLanguage } from '../texts/LanguageContext';

const SHOWN_AFTER_MS = 400;
const STOPPED_AFTER_MS = 2_000;

interface WaitingProps {
  readonly text: string;
  readonly onStop: () => void;
}

/** Tells what is waited for, once that takes long enough to be noticed, and lets one stop waiting after a while. */
export function Waiting({ text, onStop }: WaitingProps) {
  const { status } = useLanguage().texts;
  const [stage, setStage] = useState<'hidden' | 'shown' | 'stoppable'>('hidden');
  useEffect(() => {
    const timers = [
      setTimeout(() => setStage('shown'), SHOWN_AFTER_MS),
      setTimeout(() => setStage('stoppable'), STOPPED_AFTER_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div role="status" className="waiting">
      {stage !== 'hidden' && <Spinner size="tiny" label={text} labelPosition="after" />}
      {stage === 'stoppable' && (
        <Button size="small" onClick={onStop}>
          {status.stopWaiting}
        </Button>
      )}
    </div>
  );
}
