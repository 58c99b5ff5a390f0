import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { catalogue } from '../../../calc/catalogue';
import type { Language } from '../../../calc/text';
import { helpAddress, helpHome } from '../../../functions/helpAddress';
import { FunctionDocument } from './FunctionDocument';
import { HomeDocument } from './HomeDocument';

export interface SiteFile {
  readonly file: string;
  readonly html: string;
}

const languages: readonly Language[] = ['nl', 'en'];
const document = (page: ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(page)}\n`;

/** Every page with help, in every language, for the address that they will be served from. */
export const helpSite = (address: string): readonly SiteFile[] =>
  languages.flatMap((language) => [
    { file: helpHome(language), html: document(<HomeDocument language={language} address={address} />) },
    ...catalogue.map((definition) => ({
      file: helpAddress(definition.id, language),
      html: document(<FunctionDocument definition={definition} language={language} address={address} />),
    })),
  ]);
