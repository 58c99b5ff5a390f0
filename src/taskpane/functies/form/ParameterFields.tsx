import { Button } from '@fluentui/react-components';
import type { FunctionComponent } from 'react';
import { flushSync } from 'react-dom';
import type { Param } from '../../../calc/params';
import type { UnitName } from '../../../calc/units';
import { Icon } from '../../parts/Icon';
import { useLanguage } from '../../texts/LanguageContext';
import { ChoiceField } from './ChoiceField';
import { emptyEntry, type Entry } from './entry';
import { fieldId, fieldKey, focusField } from './fieldId';
import type { FieldProps } from './fieldProps';
import { FigureField } from './FigureField';
import { TruthField } from './TruthField';

/** The field of each kind; every other kind is a figure. */
const fieldsByUnit: Partial<Record<UnitName, FunctionComponent<FieldProps>>> = {
  keuze: ChoiceField,
  waarOfOnwaar: TruthField,
};

interface ParameterFieldsProps {
  readonly name: string;
  readonly param: Param;
  readonly entries: readonly Entry[];
  /** What is wrong, in words, by field. */
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (entries: readonly Entry[]) => void;
}

/** The field of a parameter; for a repeating one as many as wanted. */
export function ParameterFields({ name, param, entries, problems, onChange }: ParameterFieldsProps) {
  const { language, texts } = useLanguage();
  const OneField = fieldsByUnit[param.kind.unit] ?? FigureField;
  const label = param.label[language];
  const isSeveral = entries.length > 1;
  // The focus follows: to the field that was added, or to the one before the field that is gone.
  const add = () => {
    flushSync(() => onChange([...entries, emptyEntry]));
    focusField(fieldKey(name, entries.length));
  };
  const remove = (index: number) => {
    flushSync(() => onChange(entries.filter((_, at) => at !== index)));
    focusField(fieldKey(name, Math.max(0, index - 1)));
  };
  return (
    <>
      {entries.map((entry, index) => {
        const numbered = isSeveral ? texts.field.numbered(label, index + 1) : label;
        return (
          <div key={fieldKey(name, index)} className="parameter-fields-removable">
            <div className="parameter-fields-field">
              <OneField
                id={fieldId(fieldKey(name, index))}
                label={numbered}
                param={param}
                entry={entry}
                problem={problems[fieldKey(name, index)]}
                onChange={(changed) => onChange(entries.map((other, at) => (at === index ? changed : other)))}
              />
            </div>
            {isSeveral && (
              <Button
                size="small"
                appearance="subtle"
                icon={<Icon name="close" />}
                aria-label={texts.field.remove(numbered)}
                onClick={() => remove(index)}
              />
            )}
          </div>
        );
      })}
      {param.shape === 'repeating' && (
        <Button className="parameter-fields-add" size="small" icon={<Icon name="plus" />} onClick={add}>
          {texts.field.another(label)}
        </Button>
      )}
    </>
  );
}
