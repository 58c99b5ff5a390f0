import type { ReactNode } from 'react';
import type { Language } from '../../../calc/text';
import { helpTexts } from '../texts/helpTexts';

/** Nothing but its own style sheet and pictures: a page to read needs no scripts. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const otherOf: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };

interface SiteDocumentProps {
  readonly language: Language;
  /** In the browser's title bar and in what search engines show. */
  readonly title: string;
  readonly description: string;
  /** Where the page stands in each language, seen from what is served. */
  readonly files: Readonly<Record<Language, string>>;
  /** Where that is served from. */
  readonly address: string;
  /** Above the content: where one is. */
  readonly way?: ReactNode;
  readonly children: ReactNode;
}

/** The way from a page to another file of what is served. */
export function wayTo(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = start.findIndex((folder, index) => folder !== end[index]);
  const kept = shared === -1 ? start.length : shared;
  return '../'.repeat(start.length - kept) + end.slice(kept).join('/');
}

/** A whole page to read outside Office: works without scripts, and the same way for everyone. */
export function SiteDocument({ language, title, description, files, address, way, children }: SiteDocumentProps) {
  const words = helpTexts[language].page;
  const other = otherOf[language];
  const own = files[language];
  const link = (to: string) => wayTo(own, to);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="canonical" href={`${address}/${own}`} />
        <link rel="alternate" hrefLang="nl" href={`${address}/${files.nl}`} />
        <link rel="alternate" hrefLang="en" href={`${address}/${files.en}`} />
        <link rel="icon" href={link('assets/account/32.png')} />
        <link rel="stylesheet" href={link('help/help.css')} />
      </head>
      <body>
        <a className="site-skip" href="#inhoud">
          {words.skip}
        </a>
        <header className="site-header">
          {way}
          <nav aria-label={words.language}>
            <a href={link(files[other])} hrefLang={other} lang={other}>
              {words.otherLanguage}
            </a>
          </nav>
        </header>
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <p>{words.madeFor}</p>
        </footer>
      </body>
    </html>
  );
}
