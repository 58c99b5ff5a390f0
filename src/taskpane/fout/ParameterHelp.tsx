import { Fragment } from 'react';
import type { Definition } from '../../calc/define';
import { limitsText } from '../functies/form/limitsText';
import { useHost } from '../host/HostContext';
import { capital } from '../parts/capital';
import { Section } from '../parts/Section';
import { useLanguage } from '../texts/LanguageContext';

interface ParameterHelpProps {
  readonly definition: Definition;
  readonly names: readonly string[];
}

/** What belongs in the parameters that a problem concerns. */
export function ParameterHelp({ definition, names }: ParameterHelpProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const params = names.flatMap((name) => {
    const param = definition.params[name];
    return param ? [{ name, param }] : [];
  });
  if (params.length === 0) return null;
  return (
    <Section title={texts.fout.whatToType}>
      <dl className="parameter-help-list">
        {params.map(({ name, param }) => (
          <Fragment key={name}>
            <dt className="parameter-help-name">{capital(param.label[language])}</dt>
            <dd className="parameter-help-hint">
              {param.hint[language]} {limitsText(param, notation, texts)}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
