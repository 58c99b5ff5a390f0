import { Fragment } from 'react';
import type { Definition, Example } from '../../../calc/define';
import { useHost } from '../../host/HostContext';
import { capital } from '../../parts/capital';
import { SourceLinks } from '../../parts/SourceLinks';
import { useLanguage } from '../../texts/LanguageContext';
import { contentText } from '../result/contentText';
import { figureText, fullFigure } from '../result/figureText';

interface ExampleViewProps {
  readonly definition: Definition;
  readonly example: Example;
}

/** A worked example: the figures, what they come to, and where they come from. */
export function ExampleView({ definition, example }: ExampleViewProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const { params, result } = definition;
  const given = Object.entries(params).flatMap(([name, param]) => {
    const value = example.given[name];
    if (value === undefined) return [];
    const figures = [value]
      .flat()
      .map((one) =>
        typeof one === 'number'
          ? fullFigure(one, param.kind.unit, notation, language)
          : contentText(one, param, notation, texts),
      );
    return [{ name, label: capital(param.label[language]), text: figures.join('; ') }];
  });
  const outcome = [example.result]
    .flat()
    .map((cell) => (typeof cell === 'number' ? figureText(cell, result.unit, notation, language) : cell));
  return (
    <>
      <dl className="example-view-figures">
        {given.map(({ name, label, text }) => (
          <Fragment key={name}>
            <dt>{label}</dt>
            <dd className="example-view-figure">{text}</dd>
          </Fragment>
        ))}
        <dt className="example-view-outcome">{texts.one.outcome}</dt>
        <dd className={`${'example-view-figure'} ${'example-view-outcome'}`}>{outcome.join('; ')}</dd>
      </dl>
      {example.source === 'eigen' ? (
        <p className="example-view-own">{texts.one.ownExample}</p>
      ) : (
        <SourceLinks keys={[example.source]} />
      )}
    </>
  );
}
