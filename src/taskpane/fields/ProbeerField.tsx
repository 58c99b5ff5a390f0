import { Input, Textarea } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { useLanguage } from '../texts/LanguageContext';
import { FieldFrame } from './FieldFrame';
import { useWriting } from './useDraft';
import { isSame, veldsoorten, type Veldsoort } from './veldsoorten';

interface ProbeerFieldProps {
  readonly label: string;
  readonly soort: Veldsoort;
  readonly value: string;
  /** Told of every key that leaves something readable. */
  readonly onValue: (value: string) => void;
  /** Why a readable value cannot be taken. */
  readonly problemOf?: (value: string) => string | undefined;
  /** Up and down: by so many steps. */
  readonly onStep?: (by: number) => void;
  readonly hint?: string | undefined;
}

/** A field to try something with: nothing that is typed goes to the workbook, everything follows it at once. */
export function ProbeerField({ label, soort, value, onValue, problemOf, onStep, hint }: ProbeerFieldProps) {
  const { field } = useLanguage().texts;
  const writing = useWriting();
  const id = useId();
  const kind = veldsoorten[soort];
  const [typed, setTyped] = useState<string>();
  const read = (text: string): string | undefined => (text.trim() === '' ? '' : kind.read(text, writing));
  const accepts = (one: string | undefined): one is string => one !== undefined && problemOf?.(one) === undefined;

  // What was typed stays on show until the value becomes another one by other means.
  const meant = typed === undefined ? undefined : read(typed);
  const isShown = typed !== undefined && (!accepts(meant) || isSame(meant, value, soort));
  const shown = value === '' ? '' : kind.show(value, writing);
  const text = isShown ? typed : shown;
  const problem = isShown ? (meant === undefined ? field.unreadable[soort] : problemOf?.(meant)) : undefined;
  const isDoubtful = isShown && soort === 'procent' && accepts(meant) && meant !== '' && Number(meant) <= 0.01;

  const type = (next: string) => {
    setTyped(next);
    const one = read(next);
    if (accepts(one) && !isSame(one, value, soort)) onValue(one);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined || !onStep || event.altKey) return;
    event.preventDefault();
    setTyped(undefined);
    onStep(by);
  };
  const control = { id, className: 'typed-field-input', value: text, autoComplete: 'off', onKeyDown };
  const sign = kind.after === 'dagen' ? field.days : kind.after;
  const isText = soort === 'tekst' || soort === 'alinea';
  return (
    <FieldFrame
      id={id}
      label={label}
      hint={hint}
      readAs={isDoubtful && Number(meant) > 0 ? field.readAs(kind.full(meant, writing)) : undefined}
      problem={problem}
    >
      {isText ? (
        <Textarea {...control} rows={2} resize="vertical" onChange={(_, { value: next }) => type(next)} />
      ) : (
        <Input
          {...control}
          inputMode="decimal"
          input={{ className: 'typed-field-figure' }}
          contentAfter={sign !== undefined && !text.includes(sign) ? sign : null}
          onChange={(_, { value: next }) => type(next)}
        />
      )}
    </FieldFrame>
  );
}
