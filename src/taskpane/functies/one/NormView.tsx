import type { Definition } from '../../../calc/define';
import { SourceLinks } from '../../parts/SourceLinks';
import { useLanguage } from '../../texts/LanguageContext';
import { NormBands } from './NormBands';

/** How an outcome is judged and read, with where that comes from. */
export function NormView({ definition }: { readonly definition: Definition }) {
  const { language, texts } = useLanguage();
  const { norm, params, result } = definition;
  if (!norm) return null;
  const { bands = [], when } = norm;
  return (
    <>
      <NormBands bands={bands} unit={result.unit} />
      {when && (
        <p className="norm-view-note">
          {texts.one.normOnlyFor(params[when.param]?.label[language] ?? when.param, when.is)}
        </p>
      )}
      <p className="norm-view-text">{norm.text[language]}</p>
      <SourceLinks keys={norm.sources} />
    </>
  );
}
