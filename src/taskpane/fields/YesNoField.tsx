import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import { FieldFrame } from './FieldFrame';

interface YesNoFieldProps {
  readonly label: string;
  readonly stored: boolean;
  readonly onCommit: (value: boolean) => unknown;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly address?: string | undefined;
  readonly isReadOnly?: boolean;
}

/** A field for yes or no; it goes to the workbook at once. */
export function YesNoField({ label, stored, onCommit, hint, problem, address, isReadOnly = false }: YesNoFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} isNamed hint={hint} problem={problem} address={address}>
      <Checkbox
        id={id}
        label={label}
        checked={stored}
        disabled={isReadOnly}
        onChange={(_, { checked }) => void onCommit(checked === true)}
      />
    </FieldFrame>
  );
}
