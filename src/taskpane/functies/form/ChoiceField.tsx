import { Select } from '@fluentui/react-components';
import type { ChoiceKind } from '../../../calc/kinds';
import { capital } from '../../parts/capital';
import { useLanguage } from '../../texts/LanguageContext';
import { isEmptyEntry } from './entry';
import type { FieldProps } from './fieldProps';
import { FollowableField } from './FollowableField';

/** A field for one of a few words; a word that is none of them stands there as what it is. */
export function ChoiceField(props: FieldProps) {
  const { id, label, param, entry, onChange } = props;
  const { language } = useLanguage();
  const { choices } = param.kind as ChoiceKind<string>;
  const typed = entry.kind === 'typed' && !isEmptyEntry(entry) ? entry.text : undefined;
  const shown = entry.kind === 'chosen' ? String(entry.value) : (typed ?? String(param.default ?? ''));
  return (
    <FollowableField {...props} heading={capital(label)} hint={param.hint[language]}>
      <Select
        id={id}
        className="choice-field-select"
        value={shown}
        onChange={(_, { value }) => onChange({ kind: 'chosen', value })}
      >
        {!choices.includes(shown) && <option value={shown}>{shown}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </FollowableField>
  );
}
