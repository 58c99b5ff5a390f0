import { Input, Textarea } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { useLanguage } from '../texts/LanguageContext';
import { FieldFrame } from './FieldFrame';
import { useDraft } from './useDraft';
import { veldsoorten, type Veldsoort } from './veldsoorten';

export interface TypedFieldProps {
  /** Names the field among all fields of all offertes. */
  readonly name: string;
  readonly label: string;
  readonly soort: Veldsoort;
  readonly stored: string;
  readonly onCommit: (value: string) => Promise<boolean>;
  /** Told of every key: what is typed as it will be stored, or undefined when it cannot be read. */
  readonly onDraft?: (value: string | undefined) => void;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** What is wrong with what the cell holds. */
  readonly problem?: string | undefined;
  readonly address?: string | undefined;
  readonly isReadOnly?: boolean;
}

const isFigure = (soort: Veldsoort): boolean => soort !== 'tekst' && soort !== 'alinea';

/** A field that one types in; it goes to the workbook when one leaves it or presses Enter. Esc puts back what was there. */
export function TypedField({
  name,
  label,
  soort,
  stored,
  onCommit,
  onDraft,
  hint,
  placeholder,
  problem,
  address,
  isReadOnly = false,
}: TypedFieldProps) {
  const { field } = useLanguage().texts;
  const id = useId();
  const draft = useDraft(name, stored, soort, onCommit, onDraft);
  const { before, after } = veldsoorten[soort];
  const trouble =
    draft.trouble === 'unreadable'
      ? field.unreadable[soort]
      : draft.trouble === 'notSaved'
        ? field.notSaved
        : draft.trouble === 'changedMeanwhile'
          ? field.changedMeanwhile(draft.storedText)
          : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft.revert()) event.preventDefault();
    if (event.key === 'Enter' && (soort !== 'alinea' || event.ctrlKey || event.metaKey)) draft.commit();
  };
  const control = {
    id,
    className: 'typed-field-input',
    value: draft.text,
    placeholder,
    autoComplete: 'off',
    readOnly: isReadOnly,
    onBlur: draft.commit,
    onKeyDown,
  };
  const sign = after === 'dagen' ? field.days : after;
  return (
    <FieldFrame
      id={id}
      label={label}
      hint={hint}
      readAs={draft.readAs && field.readAs(draft.readAs)}
      problem={trouble ?? problem}
      address={address}
    >
      {soort === 'alinea' ? (
        <Textarea
          {...control}
          textarea={{ className: 'typed-field-text' }}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => draft.type(value)}
        />
      ) : (
        <Input
          {...control}
          {...(isFigure(soort) && soort !== 'datum' && { inputMode: 'decimal' as const })}
          input={{ className: isFigure(soort) ? 'typed-field-figure' : '' }}
          contentBefore={before !== undefined && !draft.text.includes(before) ? before : null}
          contentAfter={sign !== undefined && !draft.text.includes(sign) ? sign : null}
          onChange={(_, { value }) => draft.type(value)}
        />
      )}
    </FieldFrame>
  );
}
