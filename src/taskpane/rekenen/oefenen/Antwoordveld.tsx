import { Field, Input } from '@fluentui/react-components';
import type { RefCallback } from 'react';
import { useRekenTexts } from '../texts/rekenTexts';

interface AntwoordveldProps {
  readonly eenheid: string;
  readonly antwoord: string;
  readonly onAntwoord: (antwoord: string) => void;
  readonly onEnter: () => void;
  readonly isReadOnly: boolean;
  readonly field: RefCallback<HTMLInputElement>;
}

/** Amounts have their sign in front, all else has its unit behind it. */
const isVoor = (eenheid: string): boolean => ['€', '$', '£'].includes(eenheid);

/** Where the answer is typed, a number or a formula, with its unit beside it. */
export function Antwoordveld({ eenheid, antwoord, onAntwoord, onEnter, isReadOnly, field }: AntwoordveldProps) {
  const { opgave: words } = useRekenTexts();
  const unit = eenheid === '(getal)' ? null : <span lang="nl">{eenheid}</span>;
  return (
    <Field
      className="antwoordveld"
      label={
        <>
          {words.answer}
          {unit && <span className="visually-hidden">{words.in(eenheid)}</span>}
        </>
      }
    >
      <Input
        ref={field}
        value={antwoord}
        readOnly={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        input={{ className: 'typed-field-figure' }}
        contentBefore={isVoor(eenheid) ? unit : null}
        contentAfter={isVoor(eenheid) ? null : unit}
        onChange={(_, { value }) => onAntwoord(value)}
        onKeyDown={({ key }) => key === 'Enter' && onEnter()}
      />
    </Field>
  );
}
