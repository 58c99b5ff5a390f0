import { Checkbox } from '@fluentui/react-components';
import { capital } from '../../parts/capital';
import { useLanguage } from '../../texts/LanguageContext';
import { isEmptyEntry } from './entry';
import type { FieldProps } from './fieldProps';
import { FollowableField } from './FollowableField';

/** A field for yes or no; what is neither leaves the box in between. */
export function TruthField(props: FieldProps) {
  const { id, label, param, entry, onChange } = props;
  const { language } = useLanguage();
  const isChecked = entry.kind === 'chosen' ? entry.value === true : param.default === true;
  const isNeither = entry.kind === 'typed' && !isEmptyEntry(entry);
  return (
    <FollowableField
      {...props}
      heading={entry.kind === 'selected' ? capital(label) : undefined}
      hint={param.hint[language]}
    >
      <Checkbox
        id={id}
        className="truth-field-box"
        label={capital(label)}
        checked={isNeither ? 'mixed' : isChecked}
        onChange={(_, { checked }) => onChange({ kind: 'chosen', value: checked === true })}
      />
    </FollowableField>
  );
}
