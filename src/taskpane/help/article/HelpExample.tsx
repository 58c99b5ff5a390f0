import { Fragment } from 'react';
import type { WorkedOut } from '../content/exampleSteps';
import type { HelpTexts } from '../texts/nl';
import { Formula, Source, VerdictWord } from './pieces';

interface HelpExampleProps {
  readonly example: WorkedOut;
  readonly words: HelpTexts;
  readonly ownExample: string;
}

/** An example worked out step by step, and where it comes from. */
export function HelpExample({ example, words, ownExample }: HelpExampleProps) {
  const { given, formula, filledIn, lines, outcomes, verdict, source } = example;
  return (
    <>
      <dl className="help-pairs">
        {given.map(({ label, text }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      <ol className="help-steps">
        <li>
          {words.example.formula}
          <Formula pieces={formula} />
        </li>
        <li>
          {words.example.fillIn}
          <Formula pieces={filledIn} />
        </li>
        <li>
          {words.example.workOut}
          {lines.map(({ sign, text }) => (
            <p key={text} className="help-formula">
              {sign} {text}
            </p>
          ))}
          {outcomes.map(({ label, text }, index) => (
            <p key={index} className="help-formula">
              {label === undefined ? '= ' : `${label}: `}
              <strong>{text}</strong> {verdict && <VerdictWord verdict={verdict} />}
            </p>
          ))}
        </li>
      </ol>
      {source ? (
        <p>
          {words.example.source}: <Source link={source} />
        </p>
      ) : (
        <p className="help-note">{ownExample}</p>
      )}
    </>
  );
}
