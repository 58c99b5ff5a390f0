import { Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CellLink } from './CellLink';

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  /** The control carries its name itself. */
  readonly isNamed?: boolean;
  readonly hint?: string | undefined;
  readonly readAs?: string | undefined;
  readonly problem?: string | undefined;
  readonly address?: string | undefined;
  readonly children: ReactElement;
}

/** The frame of a field: its name, the link to its cell, and what is said about it. */
export function FieldFrame({ id, label, isNamed, hint, readAs, problem, address, children }: FieldFrameProps) {
  const said = problem ?? readAs;
  return (
    <div className="field-frame">
      <Field
        className="field-frame-field"
        {...(!isNamed && { label: { children: label, htmlFor: id } })}
        hint={hint ?? null}
        validationState={problem ? 'error' : 'none'}
        validationMessage={said ? { children: said, role: undefined } : null}
      >
        {children}
      </Field>
      {address !== undefined && <CellLink address={address} label={label} />}
    </div>
  );
}
