import { catalogue } from '../../../calc/catalogue';
import { groups, type GroupName } from '../../../calc/groups';
import type { Language } from '../../../calc/text';
import { helpAddress, helpHome } from '../../../functions/helpAddress';
import { localFormula } from '../../../workbook/localFormula';
import { emptyCells } from '../content/helpContent';
import { readerOf } from '../content/reader';
import { helpTexts } from '../texts/helpTexts';
import { SiteDocument, wayTo } from './SiteDocument';

interface HomeDocumentProps {
  readonly language: Language;
  readonly address: string;
}

const EXAMPLE = '=ACCOUNT.SOLVABILITEIT(40.5,100)';

/** The page that one comes to first: how to begin, what to do when it goes wrong, and every function by group. */
export function HomeDocument({ language, address }: HomeDocumentProps) {
  const { home, page } = helpTexts[language];
  const reader = readerOf(language);
  const own = helpHome(language);
  const [before, between, after] = home.start.text;
  const empty = emptyCells(home.emptyCells.aRange, reader);
  const filled = (Object.keys(groups) as GroupName[]).filter((name) => catalogue.some(({ group }) => group === name));
  return (
    <SiteDocument
      language={language}
      title={home.title}
      description={home.description}
      files={{ nl: helpHome('nl'), en: helpHome('en') }}
      address={address}
      way={<p className="site-name">{page.home}</p>}
    >
      <article className="help">
        <h1 className="help-title">{home.title}</h1>
        <section className="help-part">
          <h2 className="help-heading">{home.start.title}</h2>
          <p>
            {before}
            <code>=ACCOUNT.</code>
            {between}
            <code>{localFormula(EXAMPLE, reader.notation, language)}</code>
            {after}
          </p>
        </section>
        {[home.error, home.name].map(({ title, text }) => (
          <section key={title} className="help-part">
            <h2 className="help-heading">{title}</h2>
            <p>{text}</p>
          </section>
        ))}
        <section className="help-part">
          <h2 className="help-heading">{home.emptyCells.title}</h2>
          <p>
            {empty.before}
            <code>{empty.formula}</code>
            {empty.after}
          </p>
        </section>
        <section className="help-part">
          <h2 className="help-heading">{home.data.title}</h2>
          <p>{home.data.text}</p>
        </section>
        <section className="help-part">
          <h2 className="help-heading">{home.functions(catalogue.length)}</h2>
          <nav aria-label={home.groups}>
            <ul className="site-groups">
              {filled.map((name) => (
                <li key={name}>
                  <a href={`#${name}`}>{groups[name][language]}</a>
                </li>
              ))}
            </ul>
          </nav>
          {filled.map((name) => (
            <section key={name} id={name}>
              <h3 className="site-group">{groups[name][language]}</h3>
              <ul>
                {catalogue
                  .filter(({ group }) => group === name)
                  .map(({ id, title, summary }) => (
                    <li key={id}>
                      <a href={wayTo(own, helpAddress(id, language))}>{title[language]}</a> <code>{id}</code>:{' '}
                      {summary[language]}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </section>
      </article>
    </SiteDocument>
  );
}
