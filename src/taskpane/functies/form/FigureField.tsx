import { Input, Textarea } from '@fluentui/react-components';
import { isOptional } from '../../../calc/params';
import { units } from '../../../calc/units';
import { useHost } from '../../host/HostContext';
import { capital } from '../../parts/capital';
import { useLanguage } from '../../texts/LanguageContext';
import { typedFigure } from '../result/figureText';
import { takesList, typed } from './entry';
import type { FieldProps } from './fieldProps';
import { FollowableField } from './FollowableField';
import { limitsText } from './limitsText';
import { readAs } from './readAs';

/** A field for a figure, or for a list of them: typed in the workbook's notation, or taken from its cells. */
export function FigureField(props: FieldProps) {
  const { id, label, param, entry, onChange } = props;
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const { unit } = param.kind;
  const isList = takesList(param);
  // A whole column is pasted into a field with lines of its own.
  const isSeries = isList && param.shape !== 'repeating';
  const hint = [param.hint[language], limitsText(param, notation, texts), isSeries && texts.field.listHelp(';')];
  const fallback = typeof param.default === 'number' ? typedFigure(param.default, unit, notation) : undefined;

  const text = entry.kind === 'typed' ? entry.text : '';
  const symbol = units[unit].symbol[language];
  const shown = text || (fallback ?? '');
  const control = {
    id,
    className: 'figure-field-input',
    placeholder: fallback,
    autoComplete: 'off',
    'aria-required': !isOptional(param),
    value: text,
  };
  return (
    <FollowableField
      {...props}
      heading={isSeries && symbol ? `${capital(label)} (${symbol})` : capital(label)}
      hint={hint.filter(Boolean).join(' ')}
      readAs={readAs(entry, param, notation, texts)}
    >
      {isSeries ? (
        <Textarea
          {...control}
          rows={2}
          resize="vertical"
          textarea={{ className: 'figure-field-list' }}
          onChange={(_, { value }) => onChange(typed(value))}
        />
      ) : (
        <Input
          {...control}
          inputMode="decimal"
          input={{ className: 'figure-field-figure' }}
          contentAfter={shown.includes(symbol) ? null : symbol}
          onChange={(_, { value }) => onChange(typed(value))}
        />
      )}
    </FollowableField>
  );
}
