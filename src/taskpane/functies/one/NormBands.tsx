import type { Band } from '../../../calc/norm';
import type { UnitName } from '../../../calc/units';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { figureText } from '../result/figureText';
import { VerdictText } from '../result/VerdictText';

interface NormBandsProps {
  readonly bands: readonly Band[];
  readonly unit: UnitName;
}

/** The bands of a norm: the verdict of each, and from where to where it holds. */
export function NormBands({ bands, unit }: NormBandsProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  if (bands.length === 0) return null;
  const limit = (from: number | undefined) =>
    from === undefined ? undefined : figureText(from, unit, notation, language);
  return (
    <ul className="norm-view-bands">
      {bands.map((band, index) => (
        <li key={band.verdict.nl} className="norm-view-band">
          <VerdictText band={band} />
          <span>{texts.one.band(limit(band.from), limit(bands[index + 1]?.from))}</span>
        </li>
      ))}
    </ul>
  );
}
