import { Checkbox, Field } from '@fluentui/react-components';
import { capital } from '../../parts/capital';
import { useLanguage } from '../../texts/LanguageContext';
import type { FieldProps } from './fieldProps';

/** A field for yes or no. */
export function TruthField({ id, label, param, entry, problem, onChange }: FieldProps) {
  const { language } = useLanguage();
  const isChecked = entry.kind === 'chosen' ? entry.value === true : param.default === true;
  return (
    <Field
      hint={param.hint[language]}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ? { children: problem, role: undefined } : null}
    >
      <Checkbox
        id={id}
        label={capital(label)}
        checked={isChecked}
        onChange={(_, { checked }) => onChange({ kind: 'chosen', value: checked === true })}
      />
    </Field>
  );
}
