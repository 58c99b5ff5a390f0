import { Input } from '@fluentui/react-components';
import { FieldFrame } from '../../../fields/FieldFrame';

interface InvoerveldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onEnter?: () => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly readAs?: string | undefined;
  readonly isFigure?: boolean;
}

/** A field whose text is kept by the page: nothing of it goes to the workbook by itself. */
export function Invoerveld({ id, label, value, onValue, onEnter, hint, problem, readAs, isFigure }: InvoerveldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} readAs={readAs}>
      <Input
        id={id}
        className="typed-field-input"
        value={value}
        autoComplete="off"
        {...(isFigure && { inputMode: 'decimal' as const })}
        onChange={(_, data) => onValue(data.value)}
        onKeyDown={({ key }) => key === 'Enter' && onEnter?.()}
      />
    </FieldFrame>
  );
}
