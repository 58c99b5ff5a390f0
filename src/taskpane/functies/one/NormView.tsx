import type { Definition } from '../../../calc/define';
import { useHost } from '../../host/HostContext';
import { SourceLinks } from '../../parts/SourceLinks';
import { useLanguage } from '../../texts/LanguageContext';
import { figureText } from '../result/figureText';
import { VerdictText } from '../result/VerdictText';

/** How an outcome is judged and read, with where that comes from. */
export function NormView({ definition }: { readonly definition: Definition }) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const { norm, params, result } = definition;
  if (!norm) return null;
  const { bands = [], when } = norm;
  const limit = (from: number | undefined) =>
    from === undefined ? undefined : figureText(from, result.unit, notation, language);
  return (
    <>
      {bands.length > 0 && (
        <ul className="norm-view-bands">
          {bands.map((band, index) => (
            <li key={band.verdict.nl} className="norm-view-band">
              <VerdictText band={band} />
              <span>{texts.one.band(limit(band.from), limit(bands[index + 1]?.from))}</span>
            </li>
          ))}
        </ul>
      )}
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
