import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useHost } from '../../host/HostContext';
import { emptyEntry } from './entry';
import type { FieldProps } from './fieldProps';
import { SelectedCells } from './SelectedCells';
import { UseSelection } from './UseSelection';

interface FollowableFieldProps extends FieldProps {
  /** The name above the field; undefined for a control that carries its own. */
  readonly heading: string | undefined;
  readonly hint: string;
  /** How the field was read, as long as nothing is wrong with it. */
  readonly readAs?: string | undefined;
  /** The control for a value that is not taken from cells. */
  readonly children: ReactNode;
}

/** The frame of a field: its name, what is said about it, and the cells of the workbook that it may follow instead. */
export function FollowableField({
  id,
  label,
  heading,
  param,
  entry,
  problem,
  hint,
  readAs,
  onChange,
  children,
}: FollowableFieldProps) {
  const { inExcel } = useHost();
  const said = problem ?? readAs;
  const release = () => {
    flushSync(() => onChange(emptyEntry));
    document.getElementById(id)?.focus();
  };
  return (
    <Field
      {...(heading !== undefined && { label: { children: heading, htmlFor: id } })}
      hint={hint}
      validationState={problem ? 'error' : 'none'}
      validationMessage={said ? { children: said, role: undefined } : null}
    >
      {(field) => (
        <div className="followable-field-row">
          {entry.kind === 'selected' ? (
            <SelectedCells
              id={id}
              label={label}
              param={param}
              selected={entry.selected}
              describedBy={field['aria-describedby']}
              onRelease={release}
            />
          ) : (
            children
          )}
          {inExcel && (
            <UseSelection label={label} onSelected={(selected) => onChange({ kind: 'selected', selected })} />
          )}
        </div>
      )}
    </Field>
  );
}
