import { Button } from '@fluentui/react-components';
import { useLanguage } from '../texts/LanguageContext';
import { Icon } from './Icon';
import type { Status } from './StatusContext';

const signs = { done: '✓', problem: '!', busy: '…' } as const;

interface StatusLineProps {
  readonly status: Status | undefined;
  readonly onClose: () => void;
}

/** The last line of the pane: what has been done, what went wrong, and the way back. */
export function StatusLine({ status, onClose }: StatusLineProps) {
  const { texts, language } = useLanguage();
  return (
    <div className={status ? 'status-line status-line-filled' : 'status-line'}>
      <div role="status" className="status-line-text">
        {status && (
          <span className={`status-line-${status.level}`}>
            <span aria-hidden="true">{signs[status.level]} </span>
            {status.text(texts, language)}
          </span>
        )}
      </div>
      {status?.action && (
        <Button className="status-line-action" size="small" onClick={status.action.run}>
          {status.action.label(texts, language)}
        </Button>
      )}
      {status && status.level !== 'busy' && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="close" />}
          aria-label={texts.status.close}
          onClick={onClose}
        />
      )}
    </div>
  );
}
