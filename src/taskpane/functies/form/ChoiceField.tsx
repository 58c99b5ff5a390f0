import { Field, Select } from '@fluentui/react-components';
import type { ChoiceKind } from '../../../calc/kinds';
import { capital } from '../../parts/capital';
import { useLanguage } from '../../texts/LanguageContext';
import type { FieldProps } from './fieldProps';

/** A field for one of a few words. */
export function ChoiceField({ id, label, param, entry, problem, onChange }: FieldProps) {
  const { language } = useLanguage();
  const { choices } = param.kind as ChoiceKind<string>;
  const chosen = entry.kind === 'chosen' ? entry.value : param.default;
  return (
    <Field
      label={{ children: capital(label), htmlFor: id }}
      hint={param.hint[language]}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ? { children: problem, role: undefined } : null}
    >
      <Select id={id} value={String(chosen ?? '')} onChange={(_, { value }) => onChange({ kind: 'chosen', value })}>
        {chosen === undefined && <option value="" />}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}
