import type { Definition } from '../../../calc/define';
import type { Band, Level } from '../../../calc/norm';
import type { Language } from '../../../calc/text';
import { figureText } from '../../functies/result/figureText';
import { verdictSigns } from '../../functies/result/verdictSigns';
import { texts } from '../../texts/texts';
import type { Reader } from './reader';
import { sourceLinks, type SourceLink } from './sourceLinks';

/** A judgement in a sign and words, so that nobody needs its colour. */
export interface Verdict {
  readonly level: Level;
  readonly sign: string;
  readonly word: string;
}
/** How an outcome is judged and read. */
export interface NormRows {
  readonly bands: readonly { readonly verdict: Verdict; readonly range: string }[];
  /** For which form the bands hold, when not for all. */
  readonly when?: string;
  readonly text: string;
  readonly sources: readonly SourceLink[];
}

export const verdictOf = ({ level, verdict }: Band, language: Language): Verdict => ({
  level,
  sign: verdictSigns[level],
  word: verdict[language],
});

export function normRows({ norm, params, result }: Definition, { language, notation }: Reader): NormRows | undefined {
  if (!norm) return undefined;
  const { bands = [], when } = norm;
  const { one } = texts[language];
  const limit = (from: number | undefined): string | undefined =>
    from === undefined ? undefined : figureText(from, result.unit, notation, language);
  return {
    bands: bands.map((band, index) => ({
      verdict: verdictOf(band, language),
      range: one.band(limit(band.from), limit(bands[index + 1]?.from)),
    })),
    ...(when && { when: one.normOnlyFor(params[when.param]?.label[language] ?? when.param, when.is) }),
    text: norm.text[language],
    sources: sourceLinks(norm.sources),
  };
}
