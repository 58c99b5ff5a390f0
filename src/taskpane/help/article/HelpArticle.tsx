import { Fragment, type MouseEvent, type ReactNode, type Ref } from 'react';
import type { Language } from '../../../calc/text';
import { texts } from '../../texts/texts';
import type { HelpContent } from '../content/helpContent';
import { helpTexts } from '../texts/helpTexts';
import { HelpCalls } from './HelpCalls';
import { HelpExample } from './HelpExample';
import { HelpNorm } from './HelpNorm';
import { HelpTable } from './HelpTable';
import { Formula, Sources } from './pieces';

export interface HelpLink {
  readonly id?: string;
  readonly href: string;
  readonly onClick?: (event: MouseEvent<HTMLAnchorElement>) => void;
}
interface HelpArticleProps {
  readonly content: HelpContent;
  readonly language: Language;
  /** How deep the title lies in the page around it. */
  readonly level: 1 | 2;
  readonly title?: Ref<HTMLHeadingElement>;
  /** Where the help of another function is found. */
  readonly linkTo: (id: string) => HelpLink;
}

/** Everything about a function, to read: in the pane and on a page of its own. */
export function HelpArticle({ content, language, level, title, linkTo }: HelpArticleProps) {
  const words = helpTexts[language];
  const own = texts[language].one;
  const { norm, example, calls, result } = content;
  const Title = level === 1 ? 'h1' : 'h2';
  const Heading = level === 1 ? 'h2' : 'h3';
  const part = (heading: string, children: ReactNode) => (
    <section className="help-part">
      <Heading className="help-heading">{heading}</Heading>
      {children}
    </section>
  );
  return (
    <article className="help" lang={language}>
      <Title ref={title} tabIndex={title ? -1 : undefined} className="help-title">
        {content.title}
      </Title>
      <p className="help-name">
        <code>=ACCOUNT.{content.id}</code>
      </p>
      <p className="help-summary">{content.summary}</p>
      {part(words.purpose, <p>{content.purpose}</p>)}
      {part(
        own.formula,
        content.formulas.map(({ when, pieces }) => (
          <Fragment key={when ?? ''}>
            {when !== undefined && <p className="help-case">{when}</p>}
            <Formula pieces={pieces} />
          </Fragment>
        )),
      )}
      {part(words.parameters.title, <ParameterTable content={content} language={language} />)}
      {part(
        words.result.title,
        <>
          <dl className="help-pairs">
            <dt>{words.parameters.unit}</dt>
            <dd>{result.unit}</dd>
            <dt>{words.result.place}</dt>
            <dd>{result.place}</dd>
          </dl>
          {result.cells.length > 0 && (
            <HelpTable
              heads={[words.result.cell, words.parameters.unit]}
              rows={result.cells.map(({ name, unit }) => [name, unit])}
            />
          )}
        </>,
      )}
      {norm && part(norm.bands.length > 0 ? own.norm : own.reading, <HelpNorm norm={norm} words={words} />)}
      {example &&
        part(words.example.title, <HelpExample example={example} words={words} ownExample={own.ownExample} />)}
      {part(words.mistake, <p>{content.mistake}</p>)}
      {content.errors.length > 0 &&
        part(
          words.errors.title,
          <HelpTable
            heads={[words.errors.shown, words.errors.given, words.errors.why]}
            rows={content.errors.map(({ given, error, text }) => [
              <code key="error">{error}</code>,
              given.map(({ label, text: figure }) => `${label}: ${figure}`).join('; '),
              text,
            ])}
          />,
        )}
      {calls && part(words.inExcel.title, <HelpCalls calls={calls} emptyCells={content.emptyCells} words={words} />)}
      {content.differs !== undefined && part(words.differs, <p>{content.differs}</p>)}
      {content.related.length > 0 &&
        part(
          words.related,
          <ul>
            {content.related.map(({ id, title: name, summary }) => (
              <li key={id}>
                <a {...linkTo(id)}>{name}</a>: {summary}
              </li>
            ))}
          </ul>,
        )}
      {part(own.sources, <Sources links={content.sources} />)}
    </article>
  );
}

function ParameterTable({ content, language }: Pick<HelpArticleProps, 'content' | 'language'>) {
  const { name, hint, unit, domain, leftOut } = helpTexts[language].parameters;
  return (
    <HelpTable
      heads={[name, hint, unit, domain, leftOut]}
      rows={content.parameters.map((row) => [row.name, row.hint, row.unit, row.domain, row.leftOut])}
    />
  );
}
