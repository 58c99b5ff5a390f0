import { Button } from '@fluentui/react-components';
import { Icon } from './Icon';

interface BackButtonProps {
  readonly label: string;
  readonly onBack: () => void;
}

/** Leads to the page one came from; Esc does the same. */
export function BackButton({ label, onBack }: BackButtonProps) {
  return (
    <Button className="back-button" appearance="transparent" size="small" icon={<Icon name="back" />} onClick={onBack}>
      {label}
    </Button>
  );
}
