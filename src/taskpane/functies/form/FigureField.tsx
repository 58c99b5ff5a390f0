import { Field, Input, Textarea } from '@fluentui/react-components';
import { flushSync } from 'react-dom';
import { isOptional } from '../../../calc/params';
import { units } from '../../../calc/units';
import { useHost } from '../../host/HostContext';
import { capital } from '../../parts/capital';
import { useLanguage } from '../../texts/LanguageContext';
import { typedFigure } from '../result/figureText';
import { emptyEntry, takesList, typed } from './entry';
import type { FieldProps } from './fieldProps';
import { limitsText } from './limitsText';
import { readAs } from './readAs';
import { SelectedCells } from './SelectedCells';
import { UseSelection } from './UseSelection';

/** A field for a figure, or for a list of them: typed in the workbook's notation, or taken from its cells. */
export function FigureField({ id, label, param, entry, problem, onChange }: FieldProps) {
  const { language, texts } = useLanguage();
  const { inExcel, notation } = useHost();
  const { unit } = param.kind;
  const isList = takesList(param);
  // A whole column is pasted into a field with lines of its own.
  const isSeries = isList && param.shape !== 'repeating';
  const said = problem ?? readAs(entry, param, notation, texts);
  const hint = [param.hint[language], limitsText(param, notation, texts), isList && texts.field.listHelp(';')];
  const fallback = typeof param.default === 'number' ? typedFigure(param.default, unit, notation) : undefined;

  const text = entry.kind === 'typed' ? entry.text : '';
  const symbol = units[unit].symbol[language];
  const shown = text || (fallback ?? '');
  const release = () => {
    flushSync(() => onChange(emptyEntry));
    document.getElementById(id)?.focus();
  };
  return (
    <Field
      label={{ children: isSeries && symbol ? `${capital(label)} (${symbol})` : capital(label), htmlFor: id }}
      hint={hint.filter(Boolean).join(' ')}
      validationState={problem ? 'error' : 'none'}
      validationMessage={said ? { children: said, role: undefined } : null}
    >
      {(field) => {
        const control = {
          id,
          className: 'figure-field-input',
          placeholder: fallback,
          autoComplete: 'off',
          'aria-required': !isOptional(param),
        };
        return (
          <div className="figure-field-row">
            {entry.kind === 'selected' ? (
              <SelectedCells
                id={id}
                label={label}
                param={param}
                selected={entry.selected}
                describedBy={field['aria-describedby']}
                onRelease={release}
              />
            ) : isSeries ? (
              <Textarea
                {...control}
                rows={2}
                resize="vertical"
                textarea={{ className: 'figure-field-list' }}
                value={text}
                onChange={(_, { value }) => onChange(typed(value))}
              />
            ) : (
              <Input
                {...control}
                inputMode="decimal"
                input={{ className: 'figure-field-figure' }}
                contentAfter={shown.includes(symbol) ? null : symbol}
                value={text}
                onChange={(_, { value }) => onChange(typed(value))}
              />
            )}
            {inExcel && (
              <UseSelection label={label} onSelected={(selected) => onChange({ kind: 'selected', selected })} />
            )}
          </div>
        );
      }}
    </Field>
  );
}
