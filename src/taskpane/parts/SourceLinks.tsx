import { Link } from '@fluentui/react-components';
import { sources, type SourceKey } from '../../calc/sources';
import { useLanguage } from '../texts/LanguageContext';

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The pages that figures and norms come from; they open in the browser, outside the pane. */
export function SourceLinks({ keys }: { readonly keys: readonly SourceKey[] }) {
  const { texts } = useLanguage();
  return (
    <ul className="source-links">
      {keys.map((key) => (
        <li key={key}>
          <Link
            className="source-links-link"
            href={sources[key].url}
            target="_blank"
            rel="noopener noreferrer"
            title={texts.one.opensInBrowser}
            inline
          >
            <span lang="nl">{sources[key].what}</span> ({hostOf(sources[key].url)})
          </Link>
        </li>
      ))}
    </ul>
  );
}
