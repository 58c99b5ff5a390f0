import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Language } from '../../../calc/text';
import { draftOf, keepDraft } from '../../fields/drafts';
import { useAccountTexts } from '../texts/accountTexts';

interface ZinEditorProps {
  /** Names what is typed among all drafts: it is kept until it is saved or given up. */
  readonly name: string;
  readonly label: string;
  readonly zin: string;
  /** The language of the sentence. */
  readonly taal: Language;
  readonly onKeep: (zin: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

const focusOnce = (field: HTMLTextAreaElement | null): void => field?.focus();

/** Rewords a sentence: nothing goes to the workbook before the button; Esc gives it up. */
export function ZinEditor({ name, label, zin, taal, onKeep, onCancel }: ZinEditorProps) {
  const { signalen: words } = useAccountTexts();
  const [text, setText] = useState(() => draftOf(name) ?? zin);
  const [isEmptyTold, setEmptyTold] = useState(false);
  const type = (next: string) => {
    setText(next);
    setEmptyTold(false);
    keepDraft(name, next);
  };
  const giveUp = () => {
    keepDraft(name, undefined);
    onCancel();
  };
  const keep = async () => {
    if (text.trim() === '') return setEmptyTold(true);
    if (await onKeep(text.trim())) keepDraft(name, undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    giveUp();
  };
  return (
    <div className="zin-editor" onKeyDown={onKeyDown}>
      <Field
        label={label}
        {...(isEmptyTold && { validationState: 'error' as const, validationMessage: words.emptyWording })}
      >
        <Textarea
          ref={focusOnce}
          lang={taal}
          value={text}
          rows={4}
          resize="vertical"
          textarea={{ className: 'typed-field-text' }}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <div className="knoppen">
        <Button size="small" appearance="primary" onClick={() => void keep()}>
          {words.keepWording}
        </Button>
        <Button size="small" onClick={giveUp}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
