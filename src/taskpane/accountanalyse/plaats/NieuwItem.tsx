import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { draftOf, keepDraft } from '../../fields/drafts';

interface NieuwItemProps {
  readonly id: string;
  /** Names what is typed among all drafts: it is kept until it is added. */
  readonly name: string;
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  /** Said when there is nothing to add. */
  readonly emptyText: string;
  /** Why this cannot be added. */
  readonly problemOf?: (text: string) => string | undefined;
  readonly onAdd: (text: string) => Promise<boolean>;
}

/** Adds something to a list by its words; the focus stays in the field, for the next one. */
export function NieuwItem({ id, name, label, action, emptyText, problemOf, onAdd }: NieuwItemProps) {
  const [text, setText] = useState(() => draftOf(name) ?? '');
  const [problem, setProblem] = useState<string>();
  const type = (next: string) => {
    setText(next);
    setProblem(undefined);
    keepDraft(name, next === '' ? undefined : next);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    const found = typed === '' ? emptyText : problemOf?.(typed);
    setProblem(found);
    if (found === undefined && (await onAdd(typed))) type('');
    document.getElementById(id)?.focus();
  };
  return (
    <form className="nieuw-item" onSubmit={(event) => void add(event)}>
      <Field
        className="nieuw-item-veld"
        label={{ children: label, htmlFor: id }}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem ?? null}
      >
        <Input
          id={id}
          className="typed-field-input"
          value={text}
          autoComplete="off"
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <Button type="submit" aria-label={`${action}: ${label}`}>
        {action}
      </Button>
    </form>
  );
}
