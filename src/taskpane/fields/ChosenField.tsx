import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { FieldFrame } from './FieldFrame';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ChosenFieldProps {
  readonly label: string;
  readonly stored: string;
  readonly choices: readonly Choice[];
  readonly onCommit: (value: string) => unknown;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly address?: string | undefined;
  readonly isReadOnly?: boolean;
}

/** A field for one of a few words; a choice goes to the workbook at once. */
export function ChosenField({
  label,
  stored,
  choices,
  onCommit,
  hint,
  problem,
  address,
  isReadOnly = false,
}: ChosenFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} address={address}>
      <Select
        id={id}
        className="chosen-field-select"
        value={stored}
        disabled={isReadOnly}
        onChange={(_, { value }) => void onCommit(value)}
      >
        {!choices.some(({ value }) => value === stored) && <option value={stored}>{stored}</option>}
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
