import { catalogue } from '../../../calc/catalogue';
import type { Definition } from '../../../calc/define';
import type { Language } from '../../../calc/text';
import { helpAddress, helpHome } from '../../../functions/helpAddress';
import { HelpArticle } from '../article/HelpArticle';
import { helpContent } from '../content/helpContent';
import { readerOf } from '../content/reader';
import { helpTexts } from '../texts/helpTexts';
import { SiteDocument, wayTo } from './SiteDocument';

interface FunctionDocumentProps {
  readonly definition: Definition;
  readonly language: Language;
  readonly address: string;
}

/** The page about one function. */
export function FunctionDocument({ definition, language, address }: FunctionDocumentProps) {
  const { id, group } = definition;
  const words = helpTexts[language].page;
  const content = helpContent(definition, catalogue, readerOf(language));
  const own = helpAddress(id, language);
  const home = wayTo(own, helpHome(language));
  const form = `taskpane.html?functie=${encodeURIComponent(id)}&taal=${language}`;
  return (
    <SiteDocument
      language={language}
      title={words.title(content.title, id)}
      description={content.summary}
      files={{ nl: helpAddress(id, 'nl'), en: helpAddress(id, 'en') }}
      address={address}
      way={
        <nav aria-label={words.whereAmI}>
          <a href={home}>{words.home}</a> <span aria-hidden="true">›</span>{' '}
          <a href={`${home}#${group}`}>{content.group}</a>
        </nav>
      }
    >
      <HelpArticle
        content={content}
        language={language}
        level={1}
        linkTo={(other) => ({ href: wayTo(own, helpAddress(other, language)) })}
      />
      <p className="site-form">
        <a href={wayTo(own, form)}>{words.openForm}</a>
      </p>
    </SiteDocument>
  );
}
