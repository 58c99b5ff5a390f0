import { Fragment } from 'react';
import type { Definition, Example } from '../../../calc/define';
import { capital } from '../../parts/capital';
import { useHost } from '../../host/HostContext';
import { SourceLinks } from '../../parts/SourceLinks';
import { useLanguage } from '../../texts/LanguageContext';
import { givenFigures, outcomeFigures } from './exampleFigures';

interface ExampleViewProps {
  readonly definition: Definition;
  readonly example: Example;
}

/** A worked example: the figures, what they come to, and where they come from. */
export function ExampleView({ definition, example }: ExampleViewProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const given = givenFigures(definition, example, notation, language, texts);
  const outcomes = outcomeFigures(definition, example, notation, language);
  const isUnlike = outcomes.every(({ label }) => label !== undefined);
  const shown = isUnlike ? outcomes : [{ text: outcomes.map(({ text }) => text).join('; ') }];
  return (
    <>
      <dl className="example-view-figures">
        {given.map(({ label, text }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd className="example-view-figure">{text}</dd>
          </Fragment>
        ))}
        {shown.map(({ label, text }) => (
          <Fragment key={label ?? ''}>
            <dt className="example-view-outcome">{label ? capital(label) : texts.one.outcome}</dt>
            <dd className="example-view-figure example-view-outcome">{text}</dd>
          </Fragment>
        ))}
      </dl>
      {example.source === 'eigen' ? (
        <p className="example-view-own">{texts.one.ownExample}</p>
      ) : (
        <SourceLinks keys={[example.source]} />
      )}
    </>
  );
}
